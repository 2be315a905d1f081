package org.korpu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermMatcher;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflection;
import org.korpu.morph.Inflections;
import org.korpu.text.Tokenizer;

/**
 * How fast terms are found, on one thread: {@code TermBenchmark [LANGUAGES [CONCEPTS [ROUNDS]]]},
 * such as {@code az,en,ru 500,5000,50000 7}.
 *
 * <p>For each language and size of glossary prints how long the matcher takes to make, and how many
 * words it goes through in a second of processor: of <i>running text</i>, whose words repeat as in
 * any text (drawn by rank, each in one of its forms, two words in ten in a term of the glossary),
 * with a matcher that has seen it before and with a new one; and of <i>new words</i>, each standing
 * once, with a new matcher, so that nothing is known of any. <i>Tokens only</i> is the floor:
 * cutting the running text into tokens and nothing else. Medians of the rounds; two more before
 * them are not counted.
 */
public final class TermBenchmark {

  private static final int WORDS_OF_TEXT = 500_000;
  private static final int MOST_NEW_WORDS = 200_000;
  private static final int WORDS_OF_SENTENCE = 16;
  private static final int WARM_UP = 2;
  private static final long SEED = 20_261_123;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LanguageTag language;
  private final List<TermWordSource.Word> words;
  private final PrintStream out;

  private TermBenchmark(LanguageTag language, PrintStream out) throws IOException {
    this.language = language;
    this.words = TermWordSource.of(language);
    this.out = out;
  }

  /** Measures and prints. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String[] languages = (args.length > 0 ? args[0] : "az,en,ru").split(",", -1);
    String[] sizes = (args.length > 1 ? args[1] : "500,5000,50000").split(",", -1);
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 7;
    out.println(
        "language\tconcepts\tmade in ms\ttokens only\trunning text\tnew matcher\tnew words\thits");
    for (String language : languages) {
      TermBenchmark benchmark = new TermBenchmark(new LanguageTag(language), out);
      for (String size : sizes) {
        benchmark.measure(Integer.parseInt(size), rounds);
      }
    }
  }

  private void measure(int concepts, int rounds) {
    SplittableRandom random = new SplittableRandom(SEED);
    Glossary glossary = glossary(concepts, random);
    List<String> text = text(glossary, random);
    List<String> newWords = newWords(random);
    Inflection inflection = Inflections.of(language);
    double[][] seconds = new double[5][rounds];
    long hits = 0;
    for (int round = -WARM_UP; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      TermMatcher matcher = matcher(glossary, inflection);
      double made = secondsSince(start);
      double fresh = secondsOf(matcher, text);
      start = THREADS.getCurrentThreadCpuTime();
      hits = hits(matcher, text);
      double again = secondsSince(start);
      double unseen = secondsOf(matcher(glossary, inflection), newWords);
      start = THREADS.getCurrentThreadCpuTime();
      int tokens = text.stream().mapToInt(line -> Tokenizer.tokenize(line).size()).sum();
      double floor = tokens == 0 ? 0 : secondsSince(start);
      if (round >= 0) {
        seconds[0][round] = made;
        seconds[1][round] = again;
        seconds[2][round] = fresh;
        seconds[3][round] = unseen;
        seconds[4][round] = floor;
      }
    }
    out.printf(
        Locale.ROOT,
        "%s\t%d\t%.0f\t%s\t%s\t%s\t%s\t%d%n",
        language,
        concepts,
        median(seconds[0]) * 1000,
        perSecond(WORDS_OF_TEXT, seconds[4]),
        perSecond(WORDS_OF_TEXT, seconds[1]),
        perSecond(WORDS_OF_TEXT, seconds[2]),
        perSecond(newWords.size() * WORDS_OF_SENTENCE, seconds[3]),
        hits);
  }

  private TermMatcher matcher(Glossary glossary, Inflection inflection) {
    return new TermMatcher(glossary, language, inflection, EnumSet.allOf(TermStatus.class));
  }

  /** Terms of one to five words; a word in three of the words of the language is in none. */
  private Glossary glossary(int size, SplittableRandom random) {
    List<Concept> concepts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      StringBuilder term = new StringBuilder();
      for (int word = random.nextInt(5); word >= 0; word--) {
        int rank = random.nextInt(words.size() * 2 / 3);
        term.append(words.get(rank).lemma()).append(word > 0 ? " " : "");
      }
      concepts.add(
          new Concept(
              "c" + i,
              ConceptDescription.NONE,
              List.of(new Term(term.toString(), language, TermStatus.PREFERRED))));
    }
    return Glossary.of(concepts);
  }

  /** Sentences that together have {@value #WORDS_OF_TEXT} words. */
  private List<String> text(Glossary glossary, SplittableRandom random) {
    List<Concept> concepts = glossary.concepts();
    List<String> sentences = new ArrayList<>();
    for (int left = WORDS_OF_TEXT; left > 0; ) {
      List<String> sentence = new ArrayList<>();
      while (left > 0 && sentence.size() < WORDS_OF_SENTENCE) {
        if (random.nextInt(12) == 0) {
          Concept concept = concepts.get(rank(concepts.size(), random));
          List<String> term = List.of(concept.terms().get(0).text().split(" ", -1));
          if (term.size() <= left) {
            sentence.addAll(term);
            left -= term.size();
          }
        } else {
          sentence.add(form(rank(words.size(), random), random));
          left--;
        }
      }
      String line = String.join(" ", sentence);
      sentences.add(Character.toUpperCase(line.charAt(0)) + line.substring(1) + ".");
    }
    return sentences;
  }

  /** A rank by Zipf's law, a bit steeper. */
  private static int rank(int bound, SplittableRandom random) {
    return (int) Math.exp(Math.pow(random.nextDouble(), 1.5) * Math.log(bound)) - 1;
  }

  private String form(int rank, SplittableRandom random) {
    TermWordSource.Word word = words.get(rank);
    // Most forms of a word are rare.
    int forms = word.forms().size();
    return forms == 0
        ? word.lemma()
        : word.forms().get((int) (Math.pow(random.nextDouble(), 7) * forms));
  }

  /** Sentences of words, none of which stands twice. */
  private List<String> newWords(SplittableRandom random) {
    Set<String> different = new LinkedHashSet<>();
    for (TermWordSource.Word word : words) {
      different.addAll(word.forms());
    }
    List<String> all = new ArrayList<>(different);
    Collections.shuffle(all, new java.util.Random(random.nextLong()));
    List<String> sentences = new ArrayList<>();
    int most = Math.min(all.size(), MOST_NEW_WORDS);
    for (int i = 0; i + WORDS_OF_SENTENCE <= most; i += WORDS_OF_SENTENCE) {
      sentences.add(String.join(" ", all.subList(i, i + WORDS_OF_SENTENCE)));
    }
    return sentences;
  }

  private static double secondsOf(TermMatcher matcher, List<String> lines) {
    long start = THREADS.getCurrentThreadCpuTime();
    hits(matcher, lines);
    return secondsSince(start);
  }

  private static long hits(TermMatcher matcher, List<String> lines) {
    long hits = 0;
    for (String line : lines) {
      hits += matcher.find(line).size();
    }
    return hits;
  }

  private static double secondsSince(long nanos) {
    return (THREADS.getCurrentThreadCpuTime() - nanos) / 1e9;
  }

  private static String perSecond(int count, double[] seconds) {
    return String.format(Locale.ROOT, "%.0f", count / median(seconds));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
