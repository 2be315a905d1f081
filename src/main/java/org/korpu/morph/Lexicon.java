package org.korpu.morph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * A dictionary of forms, with the lemma and the tag of each: an automaton of some megabytes that is
 * read whole from the class path. Safe for use by many threads.
 *
 * <p>The automaton accepts {@code form+Xend+tag} in bytes: X says how many bytes to take off the
 * form's end ({@code A} none, {@code B} one), {@code end} what to put there to have the lemma. This
 * is the SUFFIX encoding of morfologik-stemming with the separator {@code +}. It is read here, and
 * not by that library's {@code DictionaryLookup}, because that serves one thread only and takes
 * twice as long to open.
 */
final class Lexicon {

  private static final byte SEPARATOR = '+';

  /** The byte that stands for taking off nothing. */
  private static final int TAKE_OFF_NONE = 'A';

  /** The byte, less {@link #TAKE_OFF_NONE}, that stands for taking off everything. */
  private static final int TAKE_OFF_ALL = 255;

  /**
   * What the dictionary says of a form.
   *
   * @param lemma the word that it is a form of, spelt as in the dictionary
   * @param tag part of speech and features, in the notation of the dictionary
   */
  record Reading(String lemma, String tag) {}

  private final FSA automaton;
  private final FSATraversal traversal;
  private final Charset charset;

  private Lexicon(FSA automaton, Charset charset) {
    this.automaton = automaton;
    this.traversal = new FSATraversal(automaton);
    this.charset = charset;
  }

  /**
   * Reads a dictionary.
   *
   * @param resource its absolute name on the class path
   * @param charset of its words, as the {@code .info} file beside it says
   * @throws IllegalStateException if it is not on the class path
   */
  static Lexicon read(String resource, Charset charset) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return new Lexicon(FSA.read(new BufferedInputStream(stream, 1 << 16)), charset);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + resource, e);
    }
  }

  /** What the dictionary says of a form; empty where it does not know it. */
  List<Reading> readings(String form) {
    byte[] bytes = form.getBytes(charset);
    if (bytes.length == 0) {
      return List.of();
    }
    MatchResult match = traversal.match(bytes);
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return List.of();
    }
    int arc = automaton.getArc(match.node, SEPARATOR);
    if (arc == 0 || automaton.isArcFinal(arc)) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    for (ByteBuffer rest : automaton.getSequences(automaton.getEndNode(arc))) {
      byte[] encoded = new byte[rest.remaining()];
      rest.get(encoded);
      readings.add(reading(bytes, encoded));
    }
    return readings;
  }

  private Reading reading(byte[] form, byte[] rest) {
    int separator = 1;
    while (separator < rest.length && rest[separator] != SEPARATOR) {
      separator++;
    }
    int off = (rest[0] - TAKE_OFF_NONE) & 0xff;
    int kept = off == TAKE_OFF_ALL ? 0 : form.length - off;
    byte[] lemma = new byte[kept + separator - 1];
    System.arraycopy(form, 0, lemma, 0, kept);
    System.arraycopy(rest, 1, lemma, kept, separator - 1);
    int tag = Math.min(separator + 1, rest.length);
    return new Reading(
        new String(lemma, charset), new String(rest, tag, rest.length - tag, charset));
  }
}
