package org.korpu.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Query;
import org.korpu.match.Scorer;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Reviser;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;
import org.korpu.store.UnitRewriter;
import org.korpu.store.index.ExhaustiveScan;
import org.korpu.store.index.ExhaustiveScan.Bound;

/**
 * Lookups by full scan over a made memory: {@code java … org.korpu.bench.ScanBenchmark 10000 500
 * 70}, that is units, queries, threshold. Words follow Zipf's law, as they do in texts; queries are
 * segments of the memory with a tenth to a third of their words replaced.
 */
public final class ScanBenchmark {

  private static final int VOCABULARY = 30_000;

  private ScanBenchmark() {}

  public static void main(String[] args) {
    int units = Integer.parseInt(args[0]);
    int queries = Integer.parseInt(args[1]);
    int threshold = Integer.parseInt(args[2]);
    Random random = new Random(7);
    List<String[]> texts = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      String[] words = new String[5 + random.nextInt(35)];
      for (int j = 0; j < words.length; j++) {
        words[j] = word(random);
      }
      texts.add(words);
    }
    Matcher matcher =
        new Matcher(
            List.of(new ExhaustiveScan(List.of(memory(texts)), Bound.WORDS, fault -> {})),
            new Scorer(),
            Penalties.NONE);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      int found = 0;
      for (int i = 0; i < queries; i++) {
        String[] query = texts.get(random.nextInt(units)).clone();
        for (int j = query.length / 10 + random.nextInt(query.length / 4 + 1); j > 0; j--) {
          query[random.nextInt(query.length)] = word(random);
        }
        Segment segment = Segment.of(String.join(" ", query) + ".");
        found +=
            matcher.match(new Query(LanguageTag.EN, List.of(), segment, null, threshold, 5)).size();
      }
      out.printf(
          "round %d: %d queries, %d matches, %.2f s%n",
          round, queries, found, (System.nanoTime() - start) / 1e9);
    }
  }

  private static String word(Random random) {
    return "w" + (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
  }

  private static TranslationMemory memory(List<String[]> texts) {
    return new TranslationMemory() {
      @Override
      public String name() {
        return "made.tmx";
      }

      @Override
      public void forEach(Consumer<StoredUnit> reader, Consumer<Diagnostic> faults) {
        int position = 0;
        for (String[] words : texts) {
          Segment source = Segment.of(String.join(" ", words) + ".");
          reader.accept(
              new StoredUnit(
                  position,
                  TranslationUnit.of(
                      Variant.of(LanguageTag.EN, source),
                      Variant.of(LanguageTag.AZ, Segment.of("hədəf " + position)))));
          position++;
        }
      }

      @Override
      public void revise(Reviser reviser, Consumer<Diagnostic> faults) {
        throw new UnsupportedOperationException();
      }

      @Override
      public boolean rewrite(UnitRewriter rewriter, Consumer<Diagnostic> faults) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
