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
    int[] starts = new int[longest + 2];
    int[] arrivals = byLength(starts);
    int[] postingOffsets = postingOffsets();
    long[] postings = new long[postingOffsets[vocabulary.size()]];
    long[] signatures = new long[arrivals.length];
    long[] all = new long[IndexField.TEXT * arrivals.length];
    int[] frequent = Signature.mostFrequent(frequencies.toArray());
    fill(arrivals, postingOffsets, postings, signatures, all, frequent);
    out.section(Section.FREQUENT_STEMS, number, frequent);
    out.section(Section.LENGTHS, number, starts);
    out.section(Section.SIGNATURES, number, signatures);
    out.section(Section.TEXTS, number, all);
    out.section(Section.POSTING_OFFSETS, number, postingOffsets);
    out.section(Section.POSTINGS, number, postings);
    out.section(Section.TOKEN_OFFSETS, number, offsets.toArray());
    out.section(Section.TOKENS, number, texts);
  }

  @Override
  public void close() throws IOException {
    texts.close();
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

  /** The texts by length, those of one length in the order of arrival; where each length starts. */
  private int[] byLength(int[] starts) {
    int count = lengths.size();
    for (int i = 0; i < count; i++) {
      starts[lengths.get(i) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = starts.clone();
    int[] arrivals = new int[count];
    for (int i = 0; i < count; i++) {
      arrivals[next[lengths.get(i)]++] = i;
    }
    return arrivals;
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

  private void fill(
      int[] arrivals, int[] offsets, long[] postings, long[] signatures, long[] all, int[] frequent)
      throws IOException {
    ByteBuffer content = texts.content().order(ByteOrder.LITTLE_ENDIAN);
    int[] next = offsets.clone();
    Signature signature = new Signature(frequent);
    int[] tokens = new int[256];
    for (int text = 0; text < arrivals.length; text++) {
      int offset = this.offsets.get(arrivals[text]);
      int count = TextCodec.tokens(content, offset, tokens);
      if (count > tokens.length) {
        tokens = new int[2 * count];
        count = TextCodec.tokens(content, offset, tokens);
      }
      int words = 0;
      long low = 0;
      long high = 0;
      long bits = 0;
      for (int i = 0; i < count; i++) {
        if (vocabulary.kind(tokens[i]) != Token.Kind.PUNCTUATION) {
          int stem = vocabulary.stem(tokens[i]);
          tokens[words++] = stem;
          low |= signature.low(stem);
          high |= signature.high(stem);
          bits |= Posting.bit(stem);
        }
      }
      for (int i = 0; i < words; i++) {
        int stem = tokens[i];
        int place = next[stem];
        // The texts come in ascending order: a repeated stem has this one as its last posting.
        boolean repeated = place > offsets[stem] && Posting.text(postings[place - 1]) == text;
        if (!repeated && place < offsets[stem + 1]) {
          postings[place] = Posting.of(text, bits);
          next[stem] = place + 1;
        }
      }
      int at = IndexField.TEXT * text;
      signatures[text] = low;
      all[at] = high;
      all[at + 1] = (long) units.get(arrivals[text]) << Integer.SIZE | (offset & 0xffffffffL);
    }
  }
}
