package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * The codes of Phrase (MXLIFF), which stand in the text: {@code {1}}, {@code {1>…<1}}, {@code
 * {b>…<b}}.
 */
final class PhraseCodes {

  /** Numbers, or the letters of bold, italic, underlined, sub- and superscript. */
  private static final Pattern CODE =
      Pattern.compile("\\{([0-9]+|[biuBIU_^])>|<([0-9]+|[biuBIU_^])\\}|\\{([0-9]+)\\}");

  private PhraseCodes() {}

  /** Whether a code stands in the text. */
  static boolean isOne(InlineCode code) {
    return CODE.matcher(code.data()).matches();
  }

  static List<XliffPart> in(List<XliffPart> parts) {
    List<XliffPart> result = new ArrayList<>();
    for (XliffPart part : parts) {
      Segment target = part.target();
      // Terms, of which Phrase writes none, count the characters of the text as it was.
      result.add(
          part.terms().isEmpty()
              ? part.withTexts(in(part.source()), target == null ? null : in(target))
              : part);
    }
    return result;
  }

  private static Segment in(Segment segment) {
    List<Inline> content = new ArrayList<>();
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        split(run.text(), content);
      } else {
        content.add(inline);
      }
    }
    return new Segment(paired(content));
  }

  private static void split(String text, List<Inline> content) {
    Matcher code = CODE.matcher(text);
    int at = 0;
    while (code.find()) {
      if (code.start() > at) {
        content.add(new TextRun(text.substring(at, code.start())));
      }
      @Nullable String opens = code.group(1);
      @Nullable String closes = code.group(2);
      Kind kind =
          opens != null
              ? Kind.ISOLATED_OPEN
              : closes != null ? Kind.ISOLATED_CLOSE : Kind.PLACEHOLDER;
      String id = opens != null ? opens : closes != null ? closes : code.group(3);
      content.add(new InlineCode(kind, id, null, code.group(), List.of(), Map.of()));
      at = code.end();
    }
    if (at < text.length()) {
      content.add(new TextRun(text.substring(at)));
    }
  }

  /** Both ends of a pair, where both are there. */
  private static List<Inline> paired(List<Inline> content) {
    for (int i = 0; i < content.size(); i++) {
      if (!(content.get(i) instanceof InlineCode open) || open.kind() != Kind.ISOLATED_OPEN) {
        continue;
      }
      for (int j = i + 1; j < content.size(); j++) {
        if (content.get(j) instanceof InlineCode close
            && close.kind() == Kind.ISOLATED_CLOSE
            && close.id().equals(open.id())
            && isOne(close)
            && isOne(open)) {
          content.set(i, open.as(Kind.OPEN));
          content.set(j, close.as(Kind.CLOSE));
          break;
        }
      }
    }
    return content;
  }
}
