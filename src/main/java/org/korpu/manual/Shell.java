package org.korpu.manual;

/** A shell that completes the command line of korpu by a script. */
public enum Shell {
  BASH {
    @Override
    public String script(CommandTable table) {
      return BashCompletion.of(table);
    }

    @Override
    public String candidate(String word, String note) {
      return word;
    }
  },
  ZSH {
    @Override
    public String script(CommandTable table) {
      return ZshCompletion.of(table);
    }

    @Override
    public String candidate(String word, String note) {
      return word.replace("\\", "\\\\").replace(":", "\\:") + (note.isEmpty() ? "" : ":" + note);
    }
  },
  FISH {
    @Override
    public String script(CommandTable table) {
      return FishCompletion.of(table);
    }

    @Override
    public String candidate(String word, String note) {
      return word + (note.isEmpty() ? "" : "\t" + note);
    }
  };

  /** The script, which the user's settings read. The same table gives the same script. */
  public abstract String script(CommandTable table);

  /**
   * A line by which korpu tells the script a word that may be typed.
   *
   * @param word without line break and tab
   * @param note what it is, in a few words on one line; may be empty. Bash shows none
   */
  public abstract String candidate(String word, String note);
}
