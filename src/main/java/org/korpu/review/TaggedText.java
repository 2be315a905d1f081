package org.korpu.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.format.office.StyledText;
import org.korpu.format.office.StyledText.Style;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * The codes of a segment as tags that people see and move: {@code {1}} and <code>{/1}</code> for
 * the two ends of a pair, <code>{2/}</code> for one that stands alone. They are numbered in the
 * order of the source, then of the target.
 *
 * <p>What looks like a tag in the text itself has a backslash before it, and so has a backslash
 * that stands before a tag: a tag is one if an even number of backslashes stands before it, half of
 * which are text. Everywhere else a backslash is itself.
 */
final class TaggedText {

  private static final Pattern TAG = Pattern.compile("(\\\\*)(\\{(?:[0-9]+/?|/[0-9]+)\\})");

  /** A pair, or a code that stands alone, by its id. */
  private record Name(boolean single, String id) {}

  /**
   * What a text with tags holds.
   *
   * @param segment its text and codes; unknown tags are left out
   * @param unknown tags that no code has
   */
  record Reading(Segment segment, List<String> unknown) {}

  private final Map<Name, Integer> numbers = new HashMap<>();
  private final Map<String, List<InlineCode>> ofSource = new LinkedHashMap<>();
  private final Map<String, List<InlineCode>> ofTarget = new LinkedHashMap<>();

  /** The tags of a segment. */
  TaggedText(Segment source, @Nullable Segment target) {
    collect(source, ofSource);
    collect(target == null ? Segment.EMPTY : target, ofTarget);
  }

  private void collect(Segment segment, Map<String, List<InlineCode>> codes) {
    for (InlineCode code : segment.codes()) {
      codes.computeIfAbsent(tag(code), key -> new ArrayList<>()).add(code);
    }
  }

  private String tag(InlineCode code) {
    boolean single = !code.kind().opens() && !code.kind().closes();
    int number = numbers.computeIfAbsent(new Name(single, code.id()), key -> numbers.size() + 1);
    return single
        ? "{" + number + "/}"
        : code.kind().opens() ? "{" + number + "}" : "{/" + number + "}";
  }

  /** How often the source has each of its tags. */
  Map<String, Integer> sourceTags() {
    return counts(ofSource);
  }

  /** How often the target has each of its tags. */
  Map<String, Integer> targetTags() {
    return counts(ofTarget);
  }

  private static Map<String, Integer> counts(Map<String, List<InlineCode>> codes) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    codes.forEach((tag, all) -> counts.put(tag, all.size()));
    return counts;
  }

  /** Source or target as text. */
  String show(Segment segment) {
    StringBuilder shown = new StringBuilder();
    List<Inline> content = segment.content();
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof InlineCode code) {
        shown.append(tag(code));
      } else if (content.get(i) instanceof TextRun run) {
        boolean beforeTag = i + 1 < content.size();
        shown.append(escaped(run.text(), beforeTag));
      }
    }
    return shown.toString();
  }

  private static String escaped(String text, boolean beforeTag) {
    StringBuilder escaped = new StringBuilder(text.length());
    Matcher tags = TAG.matcher(text);
    int at = 0;
    while (tags.find()) {
      String backslashes = tags.group(1);
      escaped.append(text, at, tags.start()).append(backslashes).append(backslashes);
      escaped.append('\\').append(tags.group(2));
      at = tags.end();
    }
    escaped.append(text, at, text.length());
    if (beforeTag) {
      for (int i = text.length(); i > at && text.charAt(i - 1) == '\\'; i--) {
        escaped.append('\\');
      }
    }
    return escaped.toString();
  }

  /** A shown text in pieces, tags in their own style. */
  static List<StyledText> styled(String shown) {
    List<StyledText> pieces = new ArrayList<>();
    Matcher tags = TAG.matcher(shown);
    int at = 0;
    while (tags.find()) {
      if (tags.group(1).length() % 2 == 0) {
        if (tags.start(2) > at) {
          pieces.add(StyledText.plain(shown.substring(at, tags.start(2))));
        }
        pieces.add(new StyledText(tags.group(2), Style.TAG));
        at = tags.end();
      }
    }
    if (at < shown.length()) {
      pieces.add(StyledText.plain(shown.substring(at)));
    }
    return pieces;
  }

  /** The tags of a shown text in order. */
  static List<String> tags(String shown) {
    return styled(shown).stream()
        .filter(piece -> piece.style() == Style.TAG)
        .map(StyledText::text)
        .toList();
  }

  /** A target from text; where a code stands twice, each place takes the next of its kind. */
  Reading read(String shown) {
    List<Inline> content = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    Matcher tags = TAG.matcher(shown);
    int at = 0;
    while (tags.find()) {
      String backslashes = tags.group(1);
      String half = backslashes.substring(0, backslashes.length() / 2);
      text(shown.substring(at, tags.start()) + half, content);
      String tag = tags.group(2);
      if (backslashes.length() % 2 == 1) {
        text(tag, content);
      } else {
        InlineCode code = code(tag, used.merge(tag, 1, Integer::sum) - 1);
        if (code == null) {
          unknown.add(tag);
        } else {
          content.add(code);
        }
      }
      at = tags.end();
    }
    text(shown.substring(at), content);
    return new Reading(new Segment(content), unknown);
  }

  private static void text(String text, List<Inline> content) {
    if (!text.isEmpty()) {
      content.add(new TextRun(text));
    }
  }

  /** The code of a tag as the old target has it, else the source. */
  private @Nullable InlineCode code(String tag, int occurrence) {
    for (Map<String, List<InlineCode>> codes : List.of(ofTarget, ofSource)) {
      List<InlineCode> all = codes.getOrDefault(tag, List.of());
      if (occurrence < all.size()) {
        return all.get(occurrence);
      }
    }
    List<InlineCode> last = ofSource.getOrDefault(tag, ofTarget.getOrDefault(tag, List.of()));
    return last.isEmpty() ? null : last.get(last.size() - 1);
  }
}
