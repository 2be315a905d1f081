package org.korpu.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.korpu.fuzz.FuzzBytes;
import org.korpu.fuzz.Holds;
import org.korpu.match.CandidateSource;
import org.korpu.match.Match;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Query;
import org.korpu.match.Scorer;
import org.korpu.model.TranslationUnit;

/**
 * Damaged files of an index, in any way: the answers are those of the memory. What is damaged is
 * noticed and made anew.
 */
public final class IndexFuzz {

  private static final String NAME = "made.tmx";

  private static final List<TranslationUnit> UNITS;
  private static final List<Query> QUERIES = new ArrayList<>();
  private static final List<List<Match>> ANSWERS = new ArrayList<>();

  /** The files of the whole index, by name. */
  private static final Map<String, byte[]> FILES = new TreeMap<>();

  private static final Path ROOT;

  static {
    MadeUnits made = new MadeUnits(new Random(20_261_123));
    UNITS = made.units(60);
    for (int i = 0; i < 8; i++) {
      QUERIES.add(made.query(50, 5));
    }
    ExhaustiveScan scan = new ExhaustiveScan(List.of(new ListMemory(NAME, UNITS)), fault -> {});
    QUERIES.forEach(query -> ANSWERS.add(matches(scan, query)));
    try {
      FuzzFolder folder = FuzzFolder.create();
      ROOT = folder.path();
      Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
      Path file = Files.writeString(ROOT.resolve(NAME), "made");
      // Long ago: the stamp is to be believed, so that the files of the index are used.
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
      index("whole").prepare();
      try (Stream<Path> files = Files.list(ROOT.resolve("whole"))) {
        for (Path each : files.filter(Files::isRegularFile).toList()) {
          FILES.put(each.getFileName().toString(), Files.readAllBytes(each));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexFuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    FuzzBytes choices = new FuzzBytes(input, 0);
    Map<String, byte[]> files = new TreeMap<>(FILES);
    do {
      String name = choices.pick(List.copyOf(FILES.keySet()));
      files.put(name, damaged(files.get(name), choices));
    } while (!choices.isEmpty());
    Path folder = ROOT.resolve("damaged");
    try (FuzzFolder damaged = new FuzzFolder(Files.createDirectories(folder))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(damaged.path().resolve(file.getKey()), file.getValue());
      }
      MemoryIndex index = index("damaged");
      for (int i = 0; i < QUERIES.size(); i++) {
        Holds.equal(matches(index, QUERIES.get(i)), ANSWERS.get(i), "answer " + i);
      }
    }
  }

  private static byte[] damaged(byte[] file, FuzzBytes choices) {
    byte[] bytes = file.clone();
    int place = bytes.length == 0 ? 0 : (choices.next() << 8 | choices.next()) % bytes.length;
    switch (choices.below(6)) {
      case 0 -> {
        if (bytes.length > 0) {
          bytes[place] ^= (byte) (1 << choices.below(8));
        }
      }
      case 1 -> {
        for (int i = choices.below(16); i >= 0 && place < bytes.length; i--) {
          bytes[place++] = (byte) choices.next();
        }
      }
      case 2 -> bytes = Arrays.copyOf(bytes, place);
      case 3 -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + choices.below(64));
      case 4 -> {
        int length = Math.min(bytes.length - place, 1 + choices.below(64));
        System.arraycopy(bytes, place, bytes, choices.below(bytes.length - length + 1), length);
      }
      default -> bytes = choices.below(4) == 0 ? choices.rest() : bytes;
    }
    return bytes;
  }

  private static MemoryIndex index(String folder) {
    return new MemoryIndex(
        new ListMemory(NAME, UNITS), ROOT.resolve(NAME), ROOT.resolve(folder), fault -> {});
  }

  private static List<Match> matches(CandidateSource source, Query query) {
    return new Matcher(List.of(source), new Scorer(), Penalties.NONE).match(query);
  }
}
