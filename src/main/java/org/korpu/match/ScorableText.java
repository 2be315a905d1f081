package org.korpu.match;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.match.Codes.Code;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * A segment made ready for the {@link Scorer}: cut into tokens, each a number of a {@link
 * Vocabulary}. Texts can be scored against each other if they share a vocabulary, or if the
 * vocabulary of one was grown on that of the other. Make it once where a segment is scored more
 * than once. Safe for many threads as long as the vocabulary takes up nothing new.
 */
public final class ScorableText {

  /** The number of a gap of no characters; see {@link #gaps}. */
  public static final int NO_GAP = -1;

  /** The number of a gap that is a single space. */
  public static final int SPACE = -2;

  private final Vocabulary vocabulary;
  private final int[] tokens;
  private final int[] gaps;
  private final List<Code> codes;
  private final int[] wordTokens;
  private final int[] stems;
  private volatile int @Nullable [] words;
  private volatile int @Nullable [] bag;
  private volatile int @Nullable [] sortedWords;
  private volatile int @Nullable [] sortedUnifiedWords;
  private volatile int @Nullable [] sortedFoldedWords;

  private ScorableText(Vocabulary vocabulary, int[] tokens, int[] gaps, List<Code> codes) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    this.gaps = gaps;
    this.codes = codes;
    int count = 0;
    int[] found = new int[tokens.length];
    for (int token : tokens) {
      if (vocabulary.kind(token) != Token.Kind.PUNCTUATION) {
        found[count++] = token;
      }
    }
    wordTokens = count == tokens.length ? tokens : Arrays.copyOf(found, count);
    stems = new int[count];
    for (int i = 0; i < count; i++) {
      stems[i] = vocabulary.stem(wordTokens[i]);
    }
  }

  /** Makes a segment ready, with a vocabulary of its own. Linear in its length. */
  public static ScorableText of(Segment segment, LanguageTag language) {
    return of(segment, new GrowingVocabulary(language));
  }

  /** Makes a segment ready; the vocabulary takes up what it does not have. */
  public static ScorableText of(Segment segment, GrowingVocabulary vocabulary) {
    String text = segment.text().strip();
    List<Token> found = Tokenizer.tokenize(text);
    int[] tokens = new int[found.size()];
    int[] gaps = new int[tokens.length + 1];
    int last = 0;
    for (int i = 0; i < tokens.length; i++) {
      Token token = found.get(i);
      tokens[i] = vocabulary.token(token);
      gaps[i] = gap(text.substring(last, token.start()), vocabulary);
      last = token.end();
    }
    gaps[tokens.length] = gap(text.substring(last), vocabulary);
    return new ScorableText(vocabulary, tokens, gaps, Codes.of(segment));
  }

  /**
   * A segment of which the tokens are known. The arrays are not copied and must not change.
   *
   * @param tokens its tokens, as numbers of the vocabulary
   * @param gaps what stands before each token and after the last one, white space at the ends of
   *     the text left out: numbers of the vocabulary, {@link #NO_GAP} or {@link #SPACE}
   * @param coded the segment itself if it has inline codes, else null
   */
  public static ScorableText of(
      Vocabulary vocabulary, int[] tokens, int[] gaps, @Nullable Segment coded) {
    return new ScorableText(vocabulary, tokens, gaps, coded == null ? List.of() : Codes.of(coded));
  }

  /** The number of white space between tokens, as {@link #of} wants it. */
  public static int gap(String gap, GrowingVocabulary vocabulary) {
    if (gap.isEmpty()) {
      return NO_GAP;
    }
    return gap.equals(" ") ? SPACE : vocabulary.string(gap);
  }

  /** How many words, numbers and addresses it has. */
  public int size() {
    return stems.length;
  }

  /** The stem of each word, in order; any number is one stem, any address another. Not a copy. */
  public int[] stems() {
    return stems;
  }

  /** All tokens, in order. Not a copy. */
  public int[] tokens() {
    return tokens;
  }

  /** Whether text and codes are those of the other. */
  public boolean isIdenticalTo(ScorableText other) {
    return hasTextOf(other) && codes.equals(other.codes);
  }

  /**
   * Whether texts with these words can score the threshold. False only if {@link Scorer#score}
   * gives the pair less. Linear in the number of words; a comparison of two numbers where the
   * lengths alone decide.
   */
  public boolean mayReach(ScorableText other, int threshold) {
    int longer = Math.max(size(), other.size());
    int mayDiffer = Scorer.mostMissing(longer, threshold);
    return longer - Math.min(size(), other.size()) <= mayDiffer
        && longer - Multiset.common(bag(), other.bag()) <= mayDiffer;
  }

  boolean hasTextOf(ScorableText other) {
    return Arrays.equals(tokens, other.tokens) && Arrays.equals(gaps, other.gaps);
  }

  /** The stems, sorted. */
  int[] bag() {
    int[] sorted = bag;
    if (sorted == null) {
      sorted = stems.clone();
      Arrays.sort(sorted);
      bag = sorted;
    }
    return sorted;
  }

  /** Folded words; any number is one word, any address another. */
  int[] words() {
    int[] known = words;
    if (known == null) {
      known = new int[stems.length];
      for (int i = 0; i < known.length; i++) {
        known[i] = stems[i] <= Vocabulary.ANY_ADDRESS ? stems[i] : folded(wordTokens[i]);
      }
      words = known;
    }
    return known;
  }

  /** Words, numbers and addresses, in order, as they are written. */
  int[] wordTokens() {
    return wordTokens;
  }

  /** Words, numbers and addresses, in order, with unified apostrophes and hyphens. */
  int[] unifiedWords() {
    int[] unified = new int[wordTokens.length];
    for (int i = 0; i < unified.length; i++) {
      unified[i] = vocabulary.unified(wordTokens[i]);
    }
    return unified;
  }

  /** Words, numbers and addresses as they are written, sorted. */
  int[] sortedWords() {
    int[] sorted = sortedWords;
    if (sorted == null) {
      sorted = wordTokens.clone();
      Arrays.sort(sorted);
      sortedWords = sorted;
    }
    return sorted;
  }

  /** {@link #unifiedWords}, sorted. */
  int[] sortedUnifiedWords() {
    int[] sorted = sortedUnifiedWords;
    if (sorted == null) {
      sorted = unifiedWords();
      if (Arrays.equals(sorted, wordTokens)) {
        sorted = sortedWords();
      } else {
        Arrays.sort(sorted);
      }
      sortedUnifiedWords = sorted;
    }
    return sorted;
  }

  /** Words, numbers and addresses, in order, folded; numbers and addresses are told apart. */
  int[] foldedWords() {
    int[] folded = new int[wordTokens.length];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = folded(wordTokens[i]);
    }
    return folded;
  }

  /** {@link #foldedWords}, sorted. */
  int[] sortedFoldedWords() {
    int[] sorted = sortedFoldedWords;
    if (sorted == null) {
      sorted = foldedWords();
      Arrays.sort(sorted);
      sortedFoldedWords = sorted;
    }
    return sorted;
  }

  /** The punctuation marks, in order. */
  int[] marks() {
    int[] marks = new int[tokens.length - wordTokens.length];
    int count = 0;
    for (int token : tokens) {
      if (count < marks.length && vocabulary.kind(token) == Token.Kind.PUNCTUATION) {
        marks[count++] = token;
      }
    }
    return marks;
  }

  /**
   * The numbers or the addresses, in order, folded.
   *
   * @param stem {@link Vocabulary#ANY_NUMBER} or {@link Vocabulary#ANY_ADDRESS}
   */
  public int[] placeables(int stem) {
    int[] found = new int[stems.length];
    int count = 0;
    for (int i = 0; i < stems.length; i++) {
      if (stems[i] == stem) {
        found[count++] = folded(wordTokens[i]);
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The white space and other unread characters between tokens, but for single spaces. */
  int[] oddGaps() {
    int[] odd = new int[gaps.length];
    int count = 0;
    for (int gap : gaps) {
      if (gap >= 0) {
        odd[count++] = gap;
      }
    }
    return Arrays.copyOf(odd, count);
  }

  /** The codes in order. */
  List<Code> codes() {
    return codes;
  }

  private int folded(int token) {
    return vocabulary.folded(token);
  }
}
