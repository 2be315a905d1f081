package org.korpu.bilingual;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.model.Inline;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * Makes a text that looks foreign and can be read, to see before translation whether a layout has
 * room for longer texts, shows all letters and has no text that is fixed in it.
 *
 * <p>Letters take accents that no language written here gives them; those of Azerbaijani and
 * Russian that have one keep it. Vowels are repeated until the text is as much longer as is wanted,
 * and brackets stand around it, so that cut ends are seen. Codes, numbers, addresses and what
 * stands for a value ({@code %s}, {@code {name}}, {@code ${x}}) stay as they are. The same text
 * gives the same result.
 */
public final class PseudoTranslation {

  private static final String PLAIN =
      "AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz" + "АаЕеИиУуЧчЖжЗзЫыЭэОо";
  private static final String ACCENTED =
      "ÂâĆćĎďÊêĜĝĤĥÎîĴĵĶķĹĺŃńÔôŔŕŚśŤťÛûŴŵŶŷŹź" + "ӐӑЀѐӢӣӮӯӴӵӜӝӞӟӸӹӬӭӦӧ";
  private static final String VOWELS = "AaEeIiOoUuƏəIıİiÖöÜüАаЕеЁёИиОоУуЫыЭэЮюЯя";
  private static final Map<Character, Character> ACCENTS = new HashMap<>();
  private static final Pattern VALUES =
      Pattern.compile(
          "\\{\\{[^{}]*\\}\\}|\\$\\{[^{}]*\\}|\\{[^{}]*\\}|%(?:\\d+\\$)?[-+#0]*\\d*(?:\\.\\d+)?"
              + "(?:ll?|h)?[a-zA-Z@]|%%|&[a-zA-Z#0-9]+;|<[^<>]+>|\\\\[nrt]");

  /** A message that chooses between texts. */
  private static final Pattern CHOICE =
      Pattern.compile("\\{\\s*[\\w.]+\\s*,\\s*(?:plural|select|selectordinal)\\s*,");

  static {
    for (int i = 0; i < PLAIN.length(); i++) {
      ACCENTS.put(PLAIN.charAt(i), ACCENTED.charAt(i));
    }
  }

  private final int expansion;

  /**
   * With a length.
   *
   * @param expansion by how many percent the text becomes longer; brackets are not counted
   */
  public PseudoTranslation(int expansion) {
    if (expansion < 0) {
      throw new IllegalArgumentException(expansion + " percent");
    }
    this.expansion = expansion;
  }

  /** The text in its brackets; one without letters as it is. */
  public Segment of(Segment source) {
    if (source.text().codePoints().noneMatch(Character::isLetter)) {
      return source;
    }
    List<Inline> content = new ArrayList<>();
    content.add(new TextRun("["));
    int owed = 0;
    for (Inline inline : source.content()) {
      if (inline instanceof TextRun run) {
        StringBuilder out = new StringBuilder();
        owed = translate(run.text(), owed, out);
        content.add(new TextRun(out.toString()));
      } else {
        content.add(inline);
      }
    }
    content.add(new TextRun("~".repeat(Math.round(owed / 100f)) + "]"));
    return new Segment(content);
  }

  /**
   * Translates a run.
   *
   * @param owed hundredths of characters that the text is still to become longer
   * @return the same after the run
   */
  private int translate(String text, int owed, StringBuilder out) {
    boolean[] kept = kept(text);
    int rest = owed;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      rest += expansion;
      if (kept[i]) {
        out.append(c);
        continue;
      }
      char accented = ACCENTS.getOrDefault(c, c);
      out.append(accented);
      if (rest >= 100 && VOWELS.indexOf(c) >= 0) {
        // At most four of a letter: the rest falls to the next ones.
        int more = Math.min(3, rest / 100);
        out.append(String.valueOf(Character.toLowerCase(accented)).repeat(more));
        rest -= 100 * more;
      }
    }
    return rest;
  }

  private static boolean[] kept(String text) {
    if (CHOICE.matcher(text).find()) {
      try {
        return keptOfMessage(text);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        // Not a message after all.
      }
    }
    boolean[] kept = new boolean[text.length()];
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.ADDRESS) {
        Arrays.fill(kept, token.start(), token.end(), true);
      }
    }
    Matcher value = VALUES.matcher(text);
    while (value.find()) {
      Arrays.fill(kept, value.start(), value.end(), true);
    }
    return kept;
  }

  /** Of an ICU message all but the words in it is kept: arguments, keywords, braces. */
  private static boolean[] keptOfMessage(String text) {
    boolean[] kept = new boolean[text.length()];
    Arrays.fill(kept, true);
    MessagePattern pattern = new MessagePattern(text);
    Deque<MessagePattern.Part.Type> open = new ArrayDeque<>();
    int at = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (open.peek() == MessagePattern.Part.Type.MSG_START) {
        Arrays.fill(kept, at, part.getIndex(), false);
      }
      switch (part.getType()) {
        case MSG_START, ARG_START -> open.push(part.getType());
        case MSG_LIMIT, ARG_LIMIT -> open.pop();
        default -> {}
      }
      at = part.getLimit();
    }
    return kept;
  }
}
