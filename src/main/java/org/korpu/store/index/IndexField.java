package org.korpu.store.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import org.korpu.match.ScorableText;
import org.korpu.model.Segment;

/**
 * The texts of one language of a segment, by length in words: text numbers run from the shortest to
 * the longest, those of one length by the low half of the signature. Safe for many threads.
 */
final class IndexField {

  /** How many texts one after the other are a block. */
  static final int BLOCK = 64;

  /** Longs of a text in {@link Section#TEXTS}. */
  static final int TEXT = 2;

  private final StoredVocabulary vocabulary;
  private final IntBuffer lengths;
  private final LongBuffer signatures;
  private final LongBuffer blocks;
  private final LongBuffer texts;
  private final IntBuffer postingOffsets;
  private final LongBuffer postings;
  private final IntBuffer frequencies;
  private final Signature signature;
  private final IntBuffer tokenOffsets;
  private final ByteBuffer tokens;

  IndexField(SegmentInput file, int number) throws CorruptIndexException {
    vocabulary = new StoredVocabulary(file, number);
    lengths = file.ints(Section.LENGTHS, number);
    signatures = file.longs(Section.SIGNATURES, number);
    blocks = file.longs(Section.BLOCKS, number);
    texts = file.longs(Section.TEXTS, number);
    postingOffsets = file.ints(Section.POSTING_OFFSETS, number);
    postings = file.longs(Section.POSTINGS, number);
    frequencies = file.ints(Section.FREQUENCIES, number);
    IntBuffer frequent = file.ints(Section.FREQUENT_STEMS, number);
    int[] stems = new int[frequent.capacity()];
    frequent.get(0, stems);
    signature = new Signature(stems);
    tokenOffsets = file.ints(Section.TOKEN_OFFSETS, number);
    tokens = file.bytes(Section.TOKENS, number);
  }

  StoredVocabulary vocabulary() {
    return vocabulary;
  }

  /** The length in words of the longest text. */
  int longest() {
    return lengths.capacity() - 2;
  }

  /** The first text of at least so many words; the number of texts past the longest. */
  int first(int words) {
    return lengths.get(Math.min(words, lengths.capacity() - 1));
  }

  /** How many texts. */
  int size() {
    return signatures.capacity();
  }

  /** How many words a text has. A search among the lengths. */
  int length(int text) {
    int low = 0;
    int high = longest();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lengths.get(middle) <= text) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** How the signatures of its texts are made. */
  Signature signature() {
    return signature;
  }

  /** The low 64 bits of the signature of a text. */
  long signatureLow(int text) {
    return signatures.get(text);
  }

  /** The bits that any text of a block has in the low half of its signature. */
  long anyOfBlock(int block) {
    return blocks.get(2 * block);
  }

  /** The bits that all texts of a block have in the low half of their signatures. */
  long allOfBlock(int block) {
    return blocks.get(2 * block + 1);
  }

  /** The high 64 bits of the signature of a text. */
  long signatureHigh(int text) {
    return texts.get(TEXT * text);
  }

  /** How many texts have a stem. */
  int frequency(int stem) {
    return frequencies.get(stem);
  }

  /** Whether the texts that have a stem are listed: those of very frequent stems are not. */
  boolean isListed(int stem) {
    return postingOffsets.get(stem + 1) - postingOffsets.get(stem) == frequencies.get(stem);
  }

  /**
   * The place in the postings of the first text not before the given one that has the stem; the
   * place behind the last posting of the stem if there is none.
   */
  int firstPosting(int stem, int text) {
    int low = postingOffsets.get(stem);
    int high = postingOffsets.get(stem + 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Posting.text(postings.get(middle)) < text) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many texts from one text to before another have the stem, as far as they are listed. */
  int countPostings(int stem, int from, int to) {
    return firstPosting(stem, to) - firstPosting(stem, from);
  }

  /** A {@link Posting} by its place. */
  long posting(int place) {
    return postings.get(place);
  }

  /** The unit that a text belongs to. */
  int unit(int text) {
    return TextPlace.unit(texts.get(TEXT * text + 1));
  }

  /** The digest of the tokens of a text; see {@link TextPlace}. */
  int digest(int text) {
    return TextPlace.digest(texts.get(TEXT * text + 1));
  }

  /** How many tokens a text has; fills the array with them as far as it goes. */
  int tokens(int text, int[] into) {
    return TextCodec.tokens(tokens, offset(text), into);
  }

  /** A text, comparable with texts whose vocabulary was grown on that of the field. */
  ScorableText scorable(int text) {
    return TextCodec.scorable(tokens, offset(text), vocabulary);
  }

  /** The text that came at a place in the order of arrival. */
  Segment text(int arrival) {
    return TextCodec.segment(tokens, tokenOffsets.get(arrival), vocabulary);
  }

  private int offset(int text) {
    return TextPlace.offset(texts.get(TEXT * text + 1));
  }
}
