package org.korpu.morph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
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
 *
 * <p>The automaton is minimal: forms that are declined alike end at one node after the separator.
 * What follows is decoded when it is first asked for, and kept, so that a form costs the walk along
 * its letters and the making of its lemmas.
 */
final class Lexicon {

  private static final byte SEPARATOR = '+';

  /** The byte that stands for taking off nothing. */
  private static final int TAKE_OFF_NONE = 'A';

  /** The byte, less {@link #TAKE_OFF_NONE}, that stands for taking off everything. */
  private static final int TAKE_OFF_ALL = 255;

  /** Places for what was decoded; the Russian dictionary has 34,000 nodes to decode. */
  private static final int DECODED_BITS = 16;

  private static final int DECODED = 1 << DECODED_BITS;

  /**
   * What the dictionary says of a form.
   *
   * @param lemma the word that it is a form of, spelt as in the dictionary
   * @param tag part of speech and features, in the notation of the dictionary
   */
  record Reading(String lemma, String tag) {}

  /**
   * One way from a form to its lemma.
   *
   * @param off how many bytes to take off the form, {@link #TAKE_OFF_ALL} for all
   * @param end what to put there
   * @param tag part of speech and features
   */
  private record Ending(int off, String end, String tag) {}

  /** All ways from the forms that end at a node. */
  private record Endings(int node, List<Ending> ways) {}

  private static final int NO_NODE = -1;

  private final FSA automaton;
  private final FSATraversal traversal;

  /**
   * The node after each two first bytes, or {@link #NO_NODE}; 0, which no bytes lead to: unknown.
   */
  private final int[] afterTwo = new int[1 << (2 * Byte.SIZE)];

  private final Charset charset;

  /** What was decoded last, by a few bits of the node. */
  private final AtomicReferenceArray<Endings> decoded = new AtomicReferenceArray<>(DECODED);

  /** The tags met so far, each once: there are some hundreds, and many endings share one. */
  private final Map<String, String> tags = new ConcurrentHashMap<>();

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
    int node = node(bytes);
    if (bytes.length == 0 || node == NO_NODE) {
      return List.of();
    }
    int arc = automaton.getArc(node, SEPARATOR);
    if (arc == 0 || automaton.isArcFinal(arc)) {
      return List.of();
    }
    List<Ending> ways = endings(automaton.getEndNode(arc));
    List<Reading> readings = new ArrayList<>(ways.size());
    for (Ending way : ways) {
      readings.add(new Reading(lemma(form, bytes, way), way.tag()));
    }
    return readings;
  }

  /**
   * The node to which bytes lead, or {@link #NO_NODE}. The first nodes have the most arcs, which
   * are read one by one, so what the first two bytes lead to is kept.
   */
  private int node(byte[] bytes) {
    int i = 0;
    int node = automaton.getRootNode();
    if (bytes.length >= 2) {
      int two = (bytes[0] & 0xff) << Byte.SIZE | (bytes[1] & 0xff);
      if (afterTwo[two] == 0) {
        afterTwo[two] = next(next(node, bytes[0]), bytes[1]);
      }
      node = afterTwo[two];
      i = 2;
    }
    for (; i < bytes.length && node != NO_NODE; i++) {
      node = next(node, bytes[i]);
    }
    return node;
  }

  private int next(int node, byte label) {
    int arc = node == NO_NODE ? 0 : automaton.getArc(node, label);
    return arc == 0 || automaton.isArcTerminal(arc) ? NO_NODE : automaton.getEndNode(arc);
  }

  private List<Ending> endings(int node) {
    int place = (node * 0x9E3779B9) >>> (Integer.SIZE - DECODED_BITS);
    Endings known = decoded.get(place);
    if (known != null && known.node() == node) {
      return known.ways();
    }
    List<Ending> ways = new ArrayList<>();
    for (ByteBuffer rest : automaton.getSequences(node)) {
      byte[] encoded = new byte[rest.remaining()];
      rest.get(encoded);
      ways.add(ending(encoded));
    }
    decoded.set(place, new Endings(node, List.copyOf(ways)));
    return ways;
  }

  /**
   * The entries whose form begins with something, where the entry is {@code lemma|tag} and what is
   * read as its lemma a form: such dictionaries make forms. In the order of the automaton.
   *
   * @return as {@code lemma} the form and as {@code tag} its tag
   */
  List<Reading> completions(String key) {
    byte[] bytes = key.getBytes(charset);
    MatchResult match = traversal.match(bytes);
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return List.of();
    }
    List<Reading> completions = new ArrayList<>();
    for (ByteBuffer rest : automaton.getSequences(match.node)) {
      byte[] sequence = new byte[bytes.length + rest.remaining()];
      System.arraycopy(bytes, 0, sequence, 0, bytes.length);
      rest.get(sequence, bytes.length, rest.remaining());
      int separator = bytes.length;
      while (sequence[separator] != SEPARATOR) {
        separator++;
      }
      byte[] entry = Arrays.copyOf(sequence, separator);
      byte[] encoded = Arrays.copyOfRange(sequence, separator + 1, sequence.length);
      String tag = new String(entry, bytes.length, separator - bytes.length, charset);
      String text = new String(entry, charset);
      completions.add(new Reading(lemma(text, entry, ending(encoded)), tag));
    }
    return completions;
  }

  private Ending ending(byte[] encoded) {
    int separator = 1;
    while (separator < encoded.length && encoded[separator] != SEPARATOR) {
      separator++;
    }
    int afterSeparator = Math.min(separator + 1, encoded.length);
    String tag = new String(encoded, afterSeparator, encoded.length - afterSeparator, charset);
    return new Ending(
        (encoded[0] - TAKE_OFF_NONE) & 0xff,
        new String(encoded, 1, separator - 1, charset),
        tags.computeIfAbsent(tag, same -> same));
  }

  private String lemma(String form, byte[] bytes, Ending way) {
    int kept = way.off() == TAKE_OFF_ALL ? 0 : bytes.length - way.off();
    if (bytes.length == form.length()) { // a byte a character
      return form.substring(0, kept).concat(way.end());
    }
    byte[] end = way.end().getBytes(charset);
    byte[] lemma = Arrays.copyOf(bytes, kept + end.length);
    System.arraycopy(end, 0, lemma, kept, end.length);
    return new String(lemma, charset);
  }
}
