package org.korpu.store.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.korpu.match.GrowingVocabulary;
import org.korpu.match.ScorableText;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * A segment as numbers of a vocabulary: its tokens with the gaps before them, and its codes. Two
 * bytes a word where the words are common; nothing is lost.
 *
 * <p>Layout: number of tokens · 2 + (1 if there are codes); for each token its number · 4 + (0 for
 * no gap before it, 1 for a space, 2 for any other, whose number follows); the gap after the last
 * token, its number + 1, 0 for none; then the codes with their places.
 */
final class TextCodec {

  private static final int NONE = 0;
  private static final int SPACE = 1;
  private static final int ODD = 2;

  private TextCodec() {}

  /**
   * Writes a segment; the vocabulary takes up what it does not have.
   *
   * @param stems gets the stem of each word
   */
  static void write(Segment segment, GrowingVocabulary vocabulary, ByteSink out, IntList stems) {
    String text = segment.text();
    List<Token> tokens = Tokenizer.tokenize(text);
    out.varint(2 * tokens.size() + (segment.hasCodes() ? 1 : 0));
    int last = 0;
    for (Token token : tokens) {
      int number = vocabulary.token(token);
      if (token.isWord()) {
        stems.add(vocabulary.stem(number));
      }
      String gap = text.substring(last, token.start());
      if (last == 0) {
        takeUp(gap.stripLeading(), vocabulary);
      }
      last = token.end();
      if (gap.isEmpty()) {
        out.varint(4 * number + NONE);
      } else if (gap.equals(" ")) {
        out.varint(4 * number + SPACE);
      } else {
        out.varint(4 * number + ODD);
        out.varint(vocabulary.string(gap));
      }
    }
    String rest = text.substring(last);
    takeUp(tokens.isEmpty() ? rest.strip() : rest.stripTrailing(), vocabulary);
    out.varint(rest.isEmpty() ? 0 : vocabulary.string(rest) + 1);
    if (segment.hasCodes()) {
      writeCodes(segment, out);
    }
  }

  /** What is left of a gap at the ends of a text when white space is removed from them. */
  private static void takeUp(String gap, GrowingVocabulary vocabulary) {
    ScorableText.gap(gap, vocabulary);
  }

  /** A text, comparable with texts whose vocabulary was grown on that of the field. */
  static ScorableText scorable(ByteBuffer texts, int offset, StoredVocabulary vocabulary) {
    ByteSource in = new ByteSource(texts, offset);
    int head = in.varint();
    int[] tokens = new int[head >>> 1];
    int[] gaps = new int[tokens.length + 1];
    for (int i = 0; i < tokens.length; i++) {
      int value = in.varint();
      tokens[i] = value >>> 2;
      gaps[i] =
          switch (value & 3) {
            case NONE -> ScorableText.NO_GAP;
            case SPACE -> ScorableText.SPACE;
            default -> in.varint();
          };
    }
    int rest = in.varint();
    gaps[tokens.length] = rest == 0 ? ScorableText.NO_GAP : rest - 1;
    strip(gaps, vocabulary);
    boolean coded = (head & 1) != 0;
    return ScorableText.of(
        vocabulary, tokens, gaps, coded ? segment(texts, offset, vocabulary) : null);
  }

  /** How many tokens a text has and which; fills the array as far as it goes. */
  static int tokens(ByteBuffer texts, int offset, int[] into) {
    int at = offset;
    int head = texts.get(at++);
    if (head < 0) {
      ByteSource in = new ByteSource(texts, offset);
      head = in.varint();
      at = in.at();
    }
    int count = head >>> 1;
    for (int i = 0; i < count; i++) {
      int value = 0;
      int next = texts.get(at++);
      int shift = 0;
      while (next < 0) {
        value |= (next & 0x7f) << shift;
        shift += 7;
        next = texts.get(at++);
      }
      value |= next << shift;
      if ((value & 3) == ODD) {
        while (texts.get(at++) < 0) {
          // skips the number of the gap
        }
      }
      if (i < into.length) {
        into[i] = value >>> 2;
      }
    }
    return count;
  }

  /** The segment itself. */
  static Segment segment(ByteBuffer texts, int offset, StoredVocabulary vocabulary) {
    ByteSource in = new ByteSource(texts, offset);
    int head = in.varint();
    ByteSink utf8 = new ByteSink();
    for (int i = head >>> 1; i > 0; i--) {
      int value = in.varint();
      if ((value & 3) == SPACE) {
        utf8.raw((byte) ' ');
      } else if ((value & 3) == ODD) {
        vocabulary.copy(in.varint(), utf8);
      }
      vocabulary.copy(value >>> 2, utf8);
    }
    int rest = in.varint();
    if (rest > 0) {
      vocabulary.copy(rest - 1, utf8);
    }
    String text = new String(utf8.array(), 0, utf8.length(), StandardCharsets.UTF_8);
    return (head & 1) == 0 ? Segment.of(text) : withCodes(text, in);
  }

  private static void strip(int[] gaps, StoredVocabulary vocabulary) {
    int last = gaps.length - 1;
    if (gaps[0] != ScorableText.NO_GAP) {
      String gap = text(gaps[0], vocabulary);
      gaps[0] = number(last == 0 ? gap.strip() : gap.stripLeading(), vocabulary);
    }
    if (last > 0 && gaps[last] != ScorableText.NO_GAP) {
      gaps[last] = number(text(gaps[last], vocabulary).stripTrailing(), vocabulary);
    }
  }

  private static String text(int gap, StoredVocabulary vocabulary) {
    return gap == ScorableText.SPACE ? " " : vocabulary.text(gap);
  }

  private static int number(String gap, StoredVocabulary vocabulary) {
    if (gap.isEmpty()) {
      return ScorableText.NO_GAP;
    }
    return gap.equals(" ") ? ScorableText.SPACE : vocabulary.find(gap);
  }

  /** Each code with the number of characters of text before it. */
  private static void writeCodes(Segment segment, ByteSink out) {
    out.varint(segment.codes().size());
    int offset = 0;
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        offset += run.text().length();
      } else if (inline instanceof InlineCode code) {
        out.varint(offset);
        CodeCodec.write(code, out);
      }
    }
  }

  private static Segment withCodes(String text, ByteSource in) {
    List<Inline> content = new ArrayList<>();
    int last = 0;
    for (int i = in.varint(); i > 0; i--) {
      int offset = in.varint();
      if (offset > last) {
        content.add(new TextRun(text.substring(last, offset)));
      }
      content.add(CodeCodec.read(in));
      last = offset;
    }
    if (last < text.length()) {
      content.add(new TextRun(text.substring(last)));
    }
    return new Segment(content);
  }
}
