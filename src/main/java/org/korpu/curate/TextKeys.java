package org.korpu.curate;

import java.util.Locale;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.Variant;
import org.korpu.store.Digest;
import org.korpu.store.DigestBuilder;

/**
 * What makes two texts one, whatever tool they come from: digests of variants by language, text and
 * codes. For one thread.
 */
final class TextKeys {

  /** Begins a code in what is digested: no character that XML allows. */
  private static final char CODE = '\uFFFE';

  /** Ends a code, or a part of it. */
  private static final char END = '\uFFFF';

  private final DigestBuilder digest = new DigestBuilder();

  /**
   * Of a variant: its language without region, its text, and the kind, place and native data of its
   * codes. Ids, types and attributes of codes are left out, since they do not survive a change of
   * format; a code of a pair counts the same whether its partner is in the segment or not.
   */
  Digest of(Variant variant) {
    Segment segment = variant.segment();
    return of(
        language(variant.language()), segment.hasCodes() ? withCodes(segment) : segment.text());
  }

  /** Of a text in a language. */
  Digest of(String language, String text) {
    return digest.put(language).put(text).finish();
  }

  /** What makes two tags one language here: the language, and the script where one is named. */
  static String language(LanguageTag tag) {
    String value = tag.value();
    if (value.length() <= 3) {
      return value;
    }
    String script = tag.script();
    return script.isEmpty()
        ? tag.language()
        : tag.language() + "-" + script.toLowerCase(Locale.ROOT);
  }

  private static String withCodes(Segment segment) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : segment.content()) {
      append(inline, text);
    }
    return text.toString();
  }

  private static void append(Inline inline, StringBuilder text) {
    if (inline instanceof TextRun run) {
      text.append(run.text());
    } else if (inline instanceof InlineCode code) {
      char kind = code.kind().opens() ? 'o' : code.kind().closes() ? 'c' : 'p';
      text.append(CODE).append(kind).append(code.data()).append(END);
      for (InlineCode.SubFlow flow : code.subFlows()) {
        text.append(flow.offset()).append(END);
        flow.content().forEach(each -> append(each, text));
        text.append(END);
      }
    }
  }
}
