package org.korpu.store.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.match.CandidateSource;
import org.korpu.match.Match;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Query;
import org.korpu.match.Scorer;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;
import org.korpu.store.tmx.TmxMemory;

/**
 * Cuts files of an index short, flips some of their bits, or fills a part of them with zeros, at
 * random offsets, and asks it after each damage: it must answer as a full scan does.
 */
final class IndexDamage {

  private static final int UNITS = 150;
  private static final int QUERIES = 3;
  private static final int MOST_BITS = 4;

  private final Path root;
  private final TmxMemory memory;
  private final MadeUnits made;
  private final ExhaustiveScan scan;
  private final Map<String, byte[]> whole = new TreeMap<>();
  private final Map<String, Integer> damages = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();

  /**
   * An index of some segments.
   *
   * @param root an empty folder
   */
  IndexDamage(Path root, long seed) throws IOException {
    this.root = root;
    this.made = new MadeUnits(new Random(seed));
    this.memory =
        TmxMemory.orNew(root.resolve("made.tmx"), "made.tmx", TmxHeader.of(LanguageTag.EN, "test"));
    for (int i = 0; i < 3; i++) {
      add(made.units(UNITS / (1 + i)));
      index().prepare();
    }
    this.scan = new ExhaustiveScan(List.of(memory), fault -> {});
    try (Stream<Path> files = Files.list(root.resolve("index"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("segment") || name.startsWith("positions") || name.equals("manifest")) {
          whole.put(name, Files.readAllBytes(file));
        }
      }
    }
  }

  /** Arguments: how many damages, and the seed. */
  public static void main(String[] arguments) throws IOException {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20261124;
    Path root = Files.createTempDirectory("korpu-damage");
    long start = System.nanoTime();
    IndexDamage damage = new IndexDamage(root, seed);
    damage.run(runs, new Random(seed));
    damage.violations.forEach(System.out::println);
    System.out.printf(
        "%d damages, seed %d, %s, %.0f s, %d violations%n",
        runs, seed, damage.damages, (System.nanoTime() - start) / 1e9, damage.violations.size());
    System.exit(damage.violations.isEmpty() ? 0 : 1);
  }

  /** Damages the index so many times, each time one file. */
  void run(int runs, Random random) throws IOException {
    for (int run = 0; run < runs; run++) {
      restore();
      List<String> names = List.copyOf(whole.keySet());
      String name = names.get(random.nextInt(names.size()));
      byte[] damaged = whole.get(name).clone();
      String how = name.replaceAll("-.*", "");
      int at = random.nextInt(damaged.length);
      switch (random.nextInt(4)) {
        case 0 -> {
          damaged = Arrays.copyOf(damaged, at);
          how += " cut";
        }
        case 1 -> {
          int end = Math.min(damaged.length, at + 1 + random.nextInt(4096));
          Arrays.fill(damaged, at, end, (byte) 0);
          how += " zeroed";
        }
        default -> {
          for (int bit = random.nextInt(MOST_BITS); bit >= 0; bit--) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
          }
          how += " flipped";
        }
      }
      Files.write(root.resolve("index").resolve(name), damaged);
      damages.merge(how, 1, Integer::sum);
      try {
        check(how + " in run " + run);
      } catch (IOException | RuntimeException e) {
        violations.add(how + " in run " + run + ": " + e);
      }
    }
  }

  /** What was not as it must be, a line each. */
  List<String> violations() {
    return violations;
  }

  private void check(String how) throws IOException {
    MemoryIndex index = index();
    for (int i = 0; i < QUERIES; i++) {
      Query query = made.query(50, 5);
      if (!matches(index, query).equals(matches(scan, query))) {
        violations.add(how + ": another answer than a full scan to " + query);
      }
    }
    index.prepare(); // which queries without a word do not need
    if (!index().verify()) {
      violations.add(how + ": the damage stays");
    }
  }

  private void restore() throws IOException {
    Path folder = root.resolve("index");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, byte[]> each : whole.entrySet()) {
      Files.write(folder.resolve(each.getKey()), each.getValue());
    }
  }

  private static List<Match> matches(CandidateSource source, Query query) {
    return new Matcher(List.of(source), new Scorer(), Penalties.NONE).match(query);
  }

  private MemoryIndex index() {
    return new MemoryIndex(memory, memory.file(), root.resolve("index"), fault -> {});
  }

  private void add(List<TranslationUnit> units) {
    memory.rewrite(
        new UnitRewriter() {
          @Override
          public void rewrite(StoredUnit unit, Consumer<TranslationUnit> out) {
            out.accept(unit.unit());
          }

          @Override
          public void finish(Consumer<TranslationUnit> out) {
            units.forEach(out);
          }
        },
        fault -> {});
  }
}
