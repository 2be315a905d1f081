package org.korpu.curate;

import java.util.Locale;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.Variant;

/**
 * 128 bits that stand for a text in a language, or for a set of such texts, so that a million units
 * can be told apart without holding them. Among a million units the chance that any two different
 * ones are taken for one is below 10⁻²⁶. The function is MurmurHash3 (x64, 128 bits, by Austin
 * Appleby) over UTF-16 units; it does not withstand somebody who looks for collisions on purpose.
 *
 * @param high its first half
 * @param low its second half
 */
record Digest(long high, long low) {

  /** Of no text. */
  static final Digest NONE = new Digest(0, 0);

  private static final long C1 = 0x87c37b91114253d5L;
  private static final long C2 = 0x4cf5ad432745937fL;

  /** Begins a code in what is digested: no character that XML allows. */
  private static final char CODE = '\uFFFE';

  /** Ends a code, or a part of it. */
  private static final char END = '\uFFFF';

  /**
   * Of a variant: its language without region, its text, and the kind, place and native data of its
   * codes. Ids, types and attributes of codes are left out, since they do not survive a change of
   * format; a code of a pair counts the same whether its partner is in the segment or not.
   */
  static Digest of(Variant variant) {
    Segment segment = variant.segment();
    String language = key(variant.language());
    return segment.hasCodes()
        ? of(withCodes(segment), language.hashCode())
        : of(segment.text(), language.hashCode());
  }

  /** Of a text; another seed gives an independent digest. */
  static Digest of(String text, long seed) {
    long h1 = seed;
    long h2 = seed;
    int length = text.length();
    int i = 0;
    for (; i + 8 <= length; i += 8) {
      h1 ^= mixFirst(four(text, i));
      h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
      h2 ^= mixSecond(four(text, i + 4));
      h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
    }
    long k1 = 0;
    long k2 = 0;
    for (int j = i; j < length; j++) {
      long c = text.charAt(j);
      if (j - i < 4) {
        k1 |= c << (16 * (j - i));
      } else {
        k2 |= c << (16 * (j - i - 4));
      }
    }
    h2 ^= mixSecond(k2);
    h1 ^= mixFirst(k1);
    h1 ^= length;
    h2 ^= length;
    h1 += h2;
    h2 += h1;
    h1 = finish(h1);
    h2 = finish(h2);
    h1 += h2;
    return new Digest(h1, h2 + h1);
  }

  /** Of the texts of both: the same in whatever order they are added. */
  Digest plus(Digest other) {
    return new Digest(high + other.high, low + other.low);
  }

  /** What makes two tags one language here: the language, and the script where one is named. */
  static String key(LanguageTag tag) {
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

  private static long four(String text, int at) {
    return text.charAt(at)
        | (long) text.charAt(at + 1) << 16
        | (long) text.charAt(at + 2) << 32
        | (long) text.charAt(at + 3) << 48;
  }

  private static long mixFirst(long k) {
    return Long.rotateLeft(k * C1, 31) * C2;
  }

  private static long mixSecond(long k) {
    return Long.rotateLeft(k * C2, 33) * C1;
  }

  private static long finish(long h) {
    long k = h;
    k ^= k >>> 33;
    k *= 0xff51afd7ed558ccdL;
    k ^= k >>> 33;
    k *= 0xc4ceb9fe1a85ec53L;
    k ^= k >>> 33;
    return k;
  }
}
