package org.korpu.manual;

import java.util.function.Function;

/** A shell that completes the command line of korpu by a script. */
public enum Shell {
  BASH(BashCompletion::of) {
    @Override
    public String candidate(String word, String note) {
      return word;
    }
  },
  ZSH(ZshCompletion::of) {
    @Override
    public String candidate(String word, String note) {
      return word.replace("\\", "\\\\").replace(":", "\\:") + (note.isEmpty() ? "" : ":" + note);
    }
  },
  FISH(FishCompletion::of) {
    @Override
    public String candidate(String word, String note) {
      return word + (note.isEmpty() ? "" : "\t" + note);
    }
  };

  private final Function<CommandTable, String> script;

  Shell(Function<CommandTable, String> script) {
    this.script = script;
  }

  /** The script, which the user's settings read. The same table gives the same script. */
  public String script(CommandTable table) {
    return script.apply(table);
  }

  /**
   * A line by which korpu tells the script a word that may be typed.
   *
   * @param word without line break and tab
   * @param note what it is, in a few words on one line; may be empty. Bash shows none
   */
  public abstract String candidate(String word, String note);
}
