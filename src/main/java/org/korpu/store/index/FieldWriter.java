package org.korpu.store.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.korpu.match.GrowingVocabulary;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.text.Token;

/**
 * Collects the texts of one language of a segment and writes their sections. Texts are numbered
 * anew by their length in words, so that all texts of some lengths are one range of numbers, in
 * every posting list too. For one thread at a time.
 */
final class FieldWriter implements AutoCloseable {

  /**
   * The postings of a stem that more than one text in so many has are not kept: a query that
   * depends on it scans the signatures of its range instead. A third of all postings are such.
   */
  static final int FREQUENT = 16;

  /** Below so many texts all postings are kept. */
  static final int FEW = 4096;

  private final int number;
  private final GrowingVocabulary vocabulary;
  private final Spool texts;

  /** The texts in the order of their numbers: those that are looked at together stand together. */
  private final Spool textsInOrder;

  private final ByteSink bytes = new ByteSink();
  private final IntList stems = new IntList();
  private final IntList offsets = new IntList();
  private final IntList units = new IntList();
  private final IntList lengths = new IntList();
  private final IntList frequencies = new IntList();
  private int longest;

  FieldWriter(int number, LanguageTag language, Path folder, String name) {
    this.number = number;
    vocabulary = new GrowingVocabulary(language);
    texts = new Spool(folder, name + "-" + number);
    textsInOrder = new Spool(folder, name + "-" + number + "-texts");
  }

  /** Adds a text. */
  void add(Segment text, int unit) throws IOException {
    bytes.clear();
    stems.clear();
    TextCodec.write(text, vocabulary, bytes, stems);
    offsets.add(Math.toIntExact(texts.length()));
    texts.bytes(bytes.array(), bytes.length());
    units.add(unit);
    lengths.add(stems.size());
    longest = Math.max(longest, stems.size());
    int[] sorted = stems.toArray();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        frequencies.increment(sorted[i]);
      }
    }
  }

  /** Writes all sections. */
  void write(SegmentOutput out) throws IOException {
    writeVocabulary(out);
    int[] frequent = Signature.mostFrequent(frequencies.toArray());
    Signature signature = new Signature(frequent);
    StoredStems stems = new StoredStems();
    int[] starts = new int[longest + 2];
    int[] arrivals = inOrder(starts, lowSignatures(signature, stems));
    int[] postingOffsets = postingOffsets();
    long[] postings = new long[postingOffsets[vocabulary.size()]];
    long[] signatures = new long[arrivals.length];
    long[] all = new long[IndexField.TEXT * arrivals.length];
    int[] offsetsInOrder = new int[arrivals.length];
    int[] next = postingOffsets.clone();
    for (int text = 0; text < arrivals.length; text++) {
      int offset = Math.toIntExact(textsInOrder.length());
      stems.read(offsets.get(arrivals[text]));
      move(stems, arrivals[text]);
      offsetsInOrder[arrivals[text]] = offset;
      post(stems, text, postingOffsets, next, postings);
      int at = IndexField.TEXT * text;
      signatures[text] = stems.low(signature);
      all[at] = stems.high(signature);
      all[at + 1] = TextPlace.of(units.get(arrivals[text]), stems.digest, offset);
    }
    out.section(Section.FREQUENT_STEMS, number, frequent);
    out.section(Section.LENGTHS, number, starts);
    out.section(Section.SIGNATURES, number, signatures);
    out.section(Section.BLOCKS, number, blocks(signatures));
    out.section(Section.TEXTS, number, all);
    out.section(Section.POSTING_OFFSETS, number, postingOffsets);
    out.section(Section.POSTINGS, number, postings);
    out.section(Section.TOKEN_OFFSETS, number, offsetsInOrder);
    out.section(Section.TOKENS, number, textsInOrder);
  }

  @Override
  public void close() throws IOException {
    texts.close();
    textsInOrder.close();
  }

  @SuppressWarnings("EnumOrdinal") // as the format has it
  private void writeVocabulary(SegmentOutput out) throws IOException {
    int count = vocabulary.size();
    int[] forms = new int[3 * count];
    byte[] kinds = new byte[count];
    int[] ends = new int[count + 1];
    int[] counts = new int[count];
    ByteSink strings = new ByteSink();
    for (int i = 0; i < count; i++) {
      Token.Kind kind = vocabulary.kind(i);
      kinds[i] = (byte) (kind == null ? -1 : kind.ordinal());
      forms[3 * i] = vocabulary.unified(i);
      forms[3 * i + 1] = vocabulary.folded(i);
      forms[3 * i + 2] = vocabulary.stem(i);
      strings.raw(vocabulary.text(i).getBytes(StandardCharsets.UTF_8));
      ends[i + 1] = strings.length();
      counts[i] = frequencies.getOrZero(i);
    }
    out.section(Section.STRINGS, number, strings.copy());
    out.section(Section.STRING_OFFSETS, number, ends);
    out.section(Section.KINDS, number, kinds);
    out.section(Section.FORMS, number, forms);
    out.section(Section.FREQUENCIES, number, counts);
    out.section(Section.STRING_TABLE, number, StringTable.of(this::utf8, count));
  }

  private Iterator<byte[]> utf8() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < vocabulary.size();
      }

      @Override
      public byte[] next() {
        return vocabulary.text(next++).getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  private void move(StoredStems stems, int arrival) throws IOException {
    int from = offsets.get(arrival);
    int to =
        arrival + 1 < offsets.size() ? offsets.get(arrival + 1) : Math.toIntExact(texts.length());
    bytes.clear();
    bytes.raw(stems.content, from, to - from);
    textsInOrder.bytes(bytes.array(), bytes.length());
  }

  private long[] lowSignatures(Signature signature, StoredStems stems) throws IOException {
    long[] low = new long[offsets.size()];
    for (int i = 0; i < low.length; i++) {
      stems.read(offsets.get(i));
      low[i] = stems.low(signature);
    }
    return low;
  }

  /**
   * The texts by length, those of one length by the low half of their signatures, so that texts of
   * the same frequent words stand together; where each length starts.
   */
  private int[] inOrder(int[] starts, long[] low) {
    for (int i = 0; i < low.length; i++) {
      starts[lengths.get(i) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = starts.clone();
    int[] arrivals = new int[low.length];
    for (int i = 0; i < low.length; i++) {
      arrivals[next[lengths.get(i)]++] = i;
    }
    for (int length = 0; length <= longest; length++) {
      sort(arrivals, starts[length], starts[length + 1], low);
    }
    return arrivals;
  }

  private static void sort(int[] arrivals, int from, int to, long[] low) {
    long places = Posting.MOST_TEXTS - 1L;
    long[] keys = new long[to - from];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (low[arrivals[from + i]] & ~places) | i;
    }
    Arrays.sort(keys);
    int[] unsorted = Arrays.copyOfRange(arrivals, from, to);
    for (int i = 0; i < keys.length; i++) {
      arrivals[from + i] = unsorted[(int) (keys[i] & places)];
    }
  }

  private static long[] blocks(long[] signatures) {
    int count = (signatures.length + IndexField.BLOCK - 1) / IndexField.BLOCK;
    long[] blocks = new long[2 * count];
    for (int i = 0; i < count; i++) {
      long any = 0;
      long all = -1;
      int end = Math.min(signatures.length, (i + 1) * IndexField.BLOCK);
      for (int text = i * IndexField.BLOCK; text < end; text++) {
        any |= signatures[text];
        all &= signatures[text];
      }
      blocks[2 * i] = any;
      blocks[2 * i + 1] = all;
    }
    return blocks;
  }

  private int[] postingOffsets() {
    int texts = lengths.size();
    int most = texts < FEW ? texts : texts / FREQUENT;
    int[] offsets = new int[vocabulary.size() + 1];
    for (int i = 0; i < vocabulary.size(); i++) {
      int frequency = frequencies.getOrZero(i);
      offsets[i + 1] = offsets[i] + (frequency > most ? 0 : frequency);
    }
    return offsets;
  }

  private static void post(
      StoredStems stems, int text, int[] offsets, int[] next, long[] postings) {
    long signature = stems.ofPosting();
    for (int i = 0; i < stems.count; i++) {
      int stem = stems.stems[i];
      int place = next[stem];
      // The texts come in ascending order: a repeated stem has this one as its last posting.
      boolean repeated = place > offsets[stem] && Posting.text(postings[place - 1]) == text;
      if (!repeated && place < offsets[stem + 1]) {
        postings[place] = Posting.of(text, signature);
        next[stem] = place + 1;
      }
    }
  }

  /** The stems of one text after the other, as they were put aside. */
  private final class StoredStems {

    private final ByteBuffer content = texts.content().order(ByteOrder.LITTLE_ENDIAN);
    private int[] stems = new int[256];
    private int count;

    /** That of the tokens. */
    private int digest;

    StoredStems() throws IOException {}

    void read(int offset) {
      int size = TextCodec.tokens(content, offset, stems);
      if (size > stems.length) {
        stems = new int[2 * size];
        TextCodec.tokens(content, offset, stems);
      }
      digest = TextPlace.digest(stems, size);
      count = 0;
      for (int i = 0; i < size; i++) {
        if (vocabulary.kind(stems[i]) != Token.Kind.PUNCTUATION) {
          stems[count++] = vocabulary.stem(stems[i]);
        }
      }
    }

    long low(Signature signature) {
      long bits = 0;
      for (int i = 0; i < count; i++) {
        bits |= signature.low(stems[i]);
      }
      return bits;
    }

    long high(Signature signature) {
      long bits = 0;
      for (int i = 0; i < count; i++) {
        bits |= signature.high(stems[i]);
      }
      return bits;
    }

    long ofPosting() {
      long bits = 0;
      for (int i = 0; i < count; i++) {
        bits |= Posting.bit(stems[i]);
      }
      return bits;
    }
  }
}
