package org.korpu.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.korpu.files.FileStamp;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.match.Match;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Query;
import org.korpu.match.Scorer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.store.Reviser;
import org.korpu.store.Revision;
import org.korpu.store.StoredUnit;
import org.korpu.store.tmx.TmxMemory;

/** The index must give what a full scan gives, whatever happened to the memory. */
class MemoryIndexTest {

  private static final Penalties SOME =
      new Penalties(Map.of("made.tmx", 2), Map.of("mt", 7, "Ayşe", 1));

  private final List<Path> folders = new ArrayList<>();

  @AfterTry
  @AfterEach
  void deleteFolders() throws IOException {
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
    folders.clear();
  }

  private Path folder() throws IOException {
    Path folder = Files.createTempDirectory("korpu-index-test");
    folders.add(folder);
    return folder;
  }

  private static TmxMemory memory(Path folder) {
    return TmxMemory.orNew(
        folder.resolve("made.tmx"), "made.tmx", TmxHeader.of(LanguageTag.EN, "test"));
  }

  private static MemoryIndex index(Path folder, TmxMemory memory) {
    return new MemoryIndex(memory, memory.file(), folder.resolve("index"), fault -> {});
  }

  private static void add(TmxMemory memory, List<TranslationUnit> units) {
    revise(memory, new Revision(Map.of(), units));
  }

  private static void revise(TmxMemory memory, Revision revision) {
    memory.revise(
        new Reviser() {
          @Override
          public void read(StoredUnit unit) {}

          @Override
          public Revision revision() {
            return revision;
          }
        },
        fault -> {});
  }

  private static void remove(TmxMemory memory, Random random) {
    memory.rewrite(
        (stored, out) -> {
          if (random.nextInt(3) > 0) {
            out.accept(stored.unit());
          }
        },
        fault -> {});
  }

  private static void assertSame(
      TmxMemory memory, MemoryIndex index, Penalties penalties, Query query) {
    ExhaustiveScan scan = new ExhaustiveScan(List.of(memory), fault -> {});
    List<Match> wanted = new Matcher(List.of(scan), new Scorer(), penalties).match(query);
    List<Match> found = new Matcher(List.of(index), new Scorer(), penalties).match(query);
    assertThat(found).isEqualTo(wanted);
  }

  @Property(tries = 24, seed = "20261123")
  void theIndexGivesWhatAFullScanGives(
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 100) int threshold,
      @ForAll @IntRange(min = 1, max = 8) int max)
      throws IOException {
    Path folder = folder();
    TmxMemory memory = memory(folder);
    MadeUnits made = new MadeUnits(random);
    add(memory, made.units(1 + random.nextInt(300)));
    MemoryIndex index = index(folder, memory);
    for (int i = 0; i < 25; i++) {
      assertSame(
          memory, index, random.nextBoolean() ? SOME : Penalties.NONE, made.query(threshold, max));
    }
  }

  /** Large enough for words that are too frequent to be listed, and for texts to be counted. */
  @Property(tries = 4, seed = "20261123")
  void aLargeIndexGivesWhatAFullScanGives(@ForAll Random random, @ForAll boolean manyWords)
      throws IOException {
    Path folder = folder();
    TmxMemory memory = memory(folder);
    MadeUnits made = manyWords ? MadeUnits.ofManyWords(random) : new MadeUnits(random);
    add(memory, made.units(3 * FieldWriter.FEW));
    MemoryIndex index = index(folder, memory);
    ExhaustiveScan scan = new ExhaustiveScan(List.of(memory), fault -> {});
    for (int i = 0; i < 60; i++) {
      Query query = made.query(50 + random.nextInt(51), 1 + random.nextInt(8));
      Penalties penalties = random.nextBoolean() ? SOME : Penalties.NONE;
      assertThat(new Matcher(List.of(index), new Scorer(), penalties).match(query))
          .isEqualTo(new Matcher(List.of(scan), new Scorer(), penalties).match(query));
    }
  }

  @Property(tries = 10, seed = "20261123")
  void everyChangeOfTheMemoryIsSeen(@ForAll Random random) throws IOException {
    Path folder = folder();
    TmxMemory memory = memory(folder);
    MadeUnits made = new MadeUnits(random);
    add(memory, made.units(40));
    for (int round = 0; round < 8; round++) {
      switch (random.nextInt(4)) {
        case 0 -> add(memory, made.units(1 + random.nextInt(30)));
        case 1 -> revise(memory, new Revision(Map.of(0, made.unit()), List.of()));
        case 2 -> remove(memory, random);
        default ->
            memory.rewrite(
                (stored, out) -> {
                  if (stored.position() % 7 == 0) {
                    out.accept(made.unit());
                  }
                  out.accept(stored.unit());
                },
                fault -> {});
      }
      if (count(memory) == 0) {
        add(memory, made.units(5));
      }
      MemoryIndex index = index(folder, memory);
      for (int i = 0; i < 6; i++) {
        assertSame(memory, index, Penalties.NONE, made.query(50 + random.nextInt(50), 5));
      }
      assertThat(index.verify()).isTrue();
      assertThat(index.state().units()).isEqualTo(count(memory));
    }
  }

  private static int count(TmxMemory memory) {
    int[] count = {0};
    memory.forEach(unit -> count[0]++, fault -> {});
    return count[0];
  }

  @Property(tries = 50, seed = "20261123")
  void unitsComeBackAsTheyWere(@ForAll Random random) throws Exception {
    Path folder = folder();
    List<TranslationUnit> units = new MadeUnits(random).units(20);
    try (SegmentWriter writer = new SegmentWriter(folder, "made")) {
      for (TranslationUnit unit : units) {
        writer.add(unit);
      }
      writer.write(folder.resolve("segment"));
    }
    IndexSegment segment = new IndexSegment(folder.resolve("segment"));
    for (int i = 0; i < units.size(); i++) {
      assertThat(segment.unit(i)).isEqualTo(units.get(i));
    }
  }

  @Test
  void manySmallChangesLeaveFewSegments() throws IOException {
    Path folder = folder();
    TmxMemory memory = memory(folder);
    MadeUnits made = new MadeUnits(new Random(7));
    for (int i = 0; i < 40; i++) {
      add(memory, List.of(made.unit()));
      index(folder, memory).prepare();
    }
    assertThat(index(folder, memory).state().segments()).isLessThan(8);
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      assertThat(files.count()).isLessThan(13);
    }
  }

  @Test
  void aTouchedMemoryIsNotIndexedAgain() throws IOException {
    Path folder = folder();
    TmxMemory memory = memory(folder);
    add(memory, new MadeUnits(new Random(7)).units(10));
    index(folder, memory).prepare();
    List<Path> before = segments(folder);
    Files.setLastModifiedTime(memory.file(), FileTime.fromMillis(1_000_000));
    index(folder, memory).prepare();
    assertThat(segments(folder)).isEqualTo(before);
  }

  @Test
  void aChangeToTheSameSizeWithinOneTickIsSeen() throws IOException {
    Path folder = folder();
    Path file = folder.resolve("made.tmx");
    TmxMemory memory = memory(folder);
    Query query =
        new Query(LanguageTag.EN, List.of(), Segment.of("The office opened"), null, 100, 5);
    for (String word : List.of("office", "bureau", "office")) {
      Files.writeString(
          file,
          """
          <?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body>
          <tu><tuv xml:lang="en"><seg>The %s opened</seg></tuv>
          <tuv xml:lang="az"><seg>Açıldı</seg></tuv></tu></body></tmx>
          """
              .formatted(word));
      assertSame(memory, index(folder, memory), Penalties.NONE, query);
    }
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    Path folder = folder();
    TmxMemory memory = memory(folder);
    MadeUnits made = new MadeUnits(new Random(7));
    add(memory, made.units(50));
    index(folder, memory).prepare();
    for (int round = 0; round < 4; round++) {
      Path segment = segments(folder).get(0);
      switch (round) {
        case 0 -> Files.write(segment, new byte[10]);
        case 1 -> Files.delete(segment);
        case 2 -> Files.writeString(folder.resolve("index/manifest"), "korpu index 0\n");
        default -> Files.write(folder.resolve("index/manifest"), new byte[] {(byte) 0xff, 0});
      }
      MemoryIndex index = index(folder, memory);
      index.prepare();
      assertThat(index.verify()).isTrue();
      assertSame(memory, index, Penalties.NONE, made.query(60, 5));
    }
  }

  @Test
  void whereNothingCanBeKeptTheIndexIsForTheProcess() throws IOException {
    Path folder = folder();
    TmxMemory memory = memory(folder);
    MadeUnits made = new MadeUnits(new Random(7));
    add(memory, made.units(20));
    Path inTheWay = Files.writeString(folder.resolve("cache"), "no folder");
    MemoryIndex index =
        new MemoryIndex(memory, memory.file(), inTheWay.resolve("index"), fault -> {});
    assertSame(memory, index, Penalties.NONE, made.query(60, 5));
    assertThat(inTheWay).hasContent("no folder");
  }

  @Test
  void verifyingSeesAFlippedBit() throws IOException {
    Path folder = folder();
    TmxMemory memory = memory(folder);
    add(memory, new MadeUnits(new Random(7)).units(50));
    MemoryIndex index = index(folder, memory);
    index.prepare();
    assertThat(index.verify()).isTrue();
    Path segment = segments(folder).get(0);
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment, bytes);
    assertThat(index.verify()).isFalse();
    index.rebuild();
    assertThat(index.verify()).isTrue();
  }

  @Test
  void aFlippedBitIsNeverAsked() throws IOException {
    Path folder = folder();
    TmxMemory memory = memory(folder);
    MadeUnits made = new MadeUnits(new Random(7));
    add(memory, made.units(50));
    index(folder, memory).prepare();
    Path segment = segments(folder).get(0);
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment, bytes);
    index(folder, memory).prepare();
    assertThat(index(folder, memory).verify()).isTrue();
  }

  @Test
  void aChangeWhoseTimeWasSetBackIsSeen() throws Exception {
    Path folder = folder();
    TmxMemory memory = memory(folder);
    add(memory, new MadeUnits(new Random(7)).units(10));
    Path file = memory.file();
    FileTime old = FileTime.fromMillis(1_000_000_000);
    Files.setLastModifiedTime(file, old);
    FileStamp before = FileStamp.of(file);
    assumeThat(before.changed()).as("the system keeps a time of its own").isPositive();
    byte[] bytes = Files.readAllBytes(file);
    FileStamp after = before;
    while (after.changed() == before.changed()) { // until the clock of the file system ticks
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, old);
      after = FileStamp.of(file);
    }
    assertThat(after.modified()).isEqualTo(before.modified());
    assertThat(after).isNotEqualTo(before);
  }

  private static List<Path> segments(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.filter(file -> file.getFileName().toString().startsWith("segment")).toList();
    }
  }
}
