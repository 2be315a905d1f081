package org.korpu.store.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.files.IsDirectoryException;
import org.korpu.files.Journal;
import org.korpu.files.JournalRecord;
import org.korpu.files.UnitCounts;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxMessage;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.Severity;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Reviser;
import org.korpu.store.Revision;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;

class TmxMemoryTest {

  @TempDir Path folder;
  private Path file;
  private TmxMemory memory;

  @BeforeEach
  void create() {
    file = folder.resolve("releases.tmx");
    memory = TmxMemory.orNew(file, "tm/releases.tmx", TmxHeader.of(LanguageTag.EN, "0.1.0"));
  }

  @Test
  void memoryBeginsToExistWithItsFirstChange() {
    assertThat(textsOf(memory)).isEmpty();
    assertThat(file).doesNotExist();

    apply(memory, new Revision(Map.of(), List.of(unit("a", "one"))));

    assertThat(textsOf(memory)).containsExactly("0 one");
    assertThat(memory.header().sourceLanguage()).contains(LanguageTag.EN);
  }

  @Test
  void missingFileThatIsNotToBeMadeIsAFault() {
    assertThatThrownBy(() -> textsOf(new TmxMemory(file, "releases.tmx")))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void additionsStandAtTheEndAndReplacementsInPlace() {
    apply(memory, new Revision(Map.of(), List.of(unit("a", "one"), unit("b", "two"))));
    apply(memory, new Revision(Map.of(0, unit("a", "ONE")), List.of(unit("c", "three"))));

    assertThat(textsOf(memory)).containsExactly("0 ONE", "1 two", "2 three");
  }

  @Test
  void onlyTheLinesOfTheChangedUnitChange() throws IOException {
    List<TranslationUnit> many =
        Stream.of("a", "b", "c").map(id -> unit(id, "text " + id)).toList();
    apply(memory, new Revision(Map.of(), many));
    List<String> before = Files.readAllLines(file);

    apply(memory, new Revision(Map.of(1, unit("b", "changed")), List.of()));

    List<String> after = Files.readAllLines(file);
    assertThat(after).hasSameSizeAs(before);
    List<String> changed = new ArrayList<>(after);
    changed.removeAll(before);
    assertThat(changed).containsExactly("      <tuv xml:lang=\"en\"><seg>changed</seg></tuv>");
  }

  @Test
  void emptyRevisionLeavesEvenAForeignFileAsItIs() throws IOException {
    String foreign = "<tmx version='1.1'><header srclang='en'/><body/></tmx>";
    Files.writeString(file, foreign);

    apply(memory, new Revision(Map.of(), List.of()));

    assertThat(Files.readString(file)).isEqualTo(foreign);
  }

  @Test
  void foreignMemoryBecomesCanonicalWithItsHeaderKept() throws IOException {
    Files.writeString(
        file,
        "\uFEFF<?xml version='1.0'?><!DOCTYPE tmx SYSTEM 'tmx11.dtd'><tmx version='1.1'>"
            + "<header creationtool='Old' srclang='EN-US'><note>n</note></header><body>"
            + "<tu><tuv lang='EN-US'><seg>Şəki\u0002</seg></tuv></tu></body></tmx>",
        StandardCharsets.UTF_16LE);

    apply(memory, new Revision(Map.of(), List.of(unit("b", "two"))));

    assertThat(Files.readString(file))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n")
        .contains("creationtool=\"Old\"", "srclang=\"EN-US\"", "<note>n</note>");
    assertThat(textsOf(memory)).containsExactly("0 Şəki", "1 two");
  }

  @Test
  void damagedMemoryIsNotRewrittenAndEveryFaultIsNamed() throws IOException {
    String damaged =
        "<tmx version='1.4'><header srclang='en'/><body>\n"
            + "<tu tuid='a'><tuv xml:lang='en'><seg>R&D</seg></tuv></tu>\n"
            + "<tu tuid='b'><tuv xml:lang='en'><seg>x</seg></tuv></tu>\n"
            + "<tu tuid='c'></tu>\n</body></tmx>";
    Files.writeString(file, damaged);

    InputException refusal =
        catchThrowableOfType(
            InputException.class,
            () -> apply(memory, new Revision(Map.of(), List.of(unit("d", "new")))));

    assertThat(refusal.diagnostics())
        .extracting(d -> d.cause().key())
        .containsExactly(
            TmxMessage.UNIT_LEFT_OUT, TmxMessage.UNIT_LEFT_OUT, TmxMemoryMessage.DAMAGED_MEMORY);
    assertThat(refusal.diagnostics()).allMatch(d -> "tm/releases.tmx".equals(d.file()));
    assertThat(Files.readString(file)).isEqualTo(damaged);
    assertThat(namesIn(folder)).containsExactly(".releases.tmx.lock", "releases.tmx");
    assertThat(textsOf(memory)).containsExactly("0 x");
  }

  @Test
  void everyFaultOfADamagedMemoryIsToldOnceWhereNothingIsToChange() throws IOException {
    Files.writeString(
        file,
        "<tmx version='1.4'><header srclang='en'/><body>\n"
            + "<tu tuid='a'></tu>\n<tu tuid='b'><tuv><seg>x</seg></tuv></tu>\n</body></tmx>");
    List<Diagnostic> faults = new ArrayList<>();

    apply(memory, new Revision(Map.of(), List.of()), faults::add);

    assertThat(faults)
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR, Severity.ERROR);
  }

  @Test
  void warningIsToldOnceAndHindersNoChange() throws IOException {
    Files.writeString(
        file,
        "<tmx version='1.4'><header srclang='en'/><body>\n"
            + "<tu><tuv xml:lang='en'><seg>o\u0002ne</seg></tuv></tu>\n</body></tmx>");
    List<Diagnostic> faults = new ArrayList<>();

    apply(memory, new Revision(Map.of(), List.of(unit("b", "two"))), faults::add);

    assertThat(faults).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
    assertThat(textsOf(memory)).containsExactly("0 one", "1 two");
  }

  @Test
  void warningOfADamagedMemoryIsToldBesideTheRefusal() throws IOException {
    Files.writeString(
        file,
        "<tmx version='1.4'><header srclang='en'/><body>\n<tu tuid='a'></tu>\n"
            + "<tu><tuv xml:lang='en'><seg>o\u0002ne</seg></tuv></tu>\n</body></tmx>");
    List<Diagnostic> faults = new ArrayList<>();

    InputException refusal =
        catchThrowableOfType(
            InputException.class,
            () -> apply(memory, new Revision(Map.of(), List.of(unit("b", "two"))), faults::add));

    assertThat(faults).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
    assertThat(refusal.diagnostics())
        .extracting(d -> d.cause().key())
        .containsExactly(TmxMessage.UNIT_LEFT_OUT, TmxMemoryMessage.DAMAGED_MEMORY);
  }

  @Test
  void unwritableTextLeavesTheMemoryAsItWas() {
    apply(memory, new Revision(Map.of(), List.of(unit("a", "one"))));

    assertThatThrownBy(
            () ->
                apply(memory, new Revision(Map.of(), List.of(unit("b", "x"), unit("c", "\u0001")))))
        .isInstanceOf(InputException.class);

    assertThat(textsOf(memory)).containsExactly("0 one");
  }

  @Test
  void positionThatIsNotThereIsAMistakeOfTheCaller() {
    apply(memory, new Revision(Map.of(), List.of(unit("a", "one"))));

    assertThatThrownBy(() -> apply(memory, new Revision(Map.of(1, unit("b", "x")), List.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(textsOf(memory)).containsExactly("0 one");
  }

  @Test
  void readerSeesTheMemoryAsItWasWhenItBegan() {
    List<TranslationUnit> many = Stream.of("a", "b", "c").map(id -> unit(id, id)).toList();
    apply(memory, new Revision(Map.of(), many));
    List<String> seen = new ArrayList<>();

    memory.forEach(
        stored -> {
          if (stored.position() == 0) {
            apply(memory, new Revision(Map.of(2, unit("c", "changed")), many));
          }
          seen.add(textOf(stored));
        },
        TmxMemoryTest::fail);

    assertThat(seen).containsExactly("0 a", "1 b", "2 c");
    assertThat(textsOf(memory)).hasSize(6);
  }

  @Test
  void noWriterLosesTheUnitsOfAnother() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        TranslationUnit unit = unit("u" + i, "text");
        TmxMemory other = TmxMemory.orNew(file, "other", TmxHeader.of(LanguageTag.EN, "0.1.0"));
        all.add(threads.submit(() -> apply(other, new Revision(Map.of(), List.of(unit)))));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(textsOf(memory)).hasSize(12);
  }

  @Test
  void compressedMemoryIsReadButNotChanged() throws IOException {
    apply(memory, new Revision(Map.of(), List.of(unit("a", "one"))));
    Path packed = folder.resolve("releases.tmx.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }
    TmxMemory compressed = new TmxMemory(packed, "releases.tmx.gz");

    assertThat(textsOf(compressed)).containsExactly("0 one");
    InputException refusal =
        catchThrowableOfType(
            InputException.class,
            () -> apply(compressed, new Revision(Map.of(), List.of(unit("b", "two")))));
    assertThat(refusal.diagnostics().get(0).cause().key())
        .isEqualTo(TmxMemoryMessage.COMPRESSED_MEMORY);
  }

  @Test
  void missingFileAndFolderAreToldApart() {
    assertThatThrownBy(() -> textsOf(new TmxMemory(folder.resolve("none.tmx"), "none.tmx")))
        .hasCauseInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> textsOf(new TmxMemory(folder, "folder")))
        .hasCauseInstanceOf(IsDirectoryException.class);
  }

  @Test
  void rewriteThatChangesNothingLeavesTheFile() throws IOException {
    apply(memory, new Revision(Map.of(), List.of(unit("a", "one"), unit("b", "two"))));
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));

    assertThat(memory.rewrite((stored, out) -> out.accept(stored.unit()), TmxMemoryTest::fail))
        .isFalse();
    apply(memory, new Revision(Map.of(0, unit("a", "one")), List.of()));

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  void rewriteOfUnitsIsCountedInTheJournal() throws IOException {
    Journal journal =
        new Journal(
            folder.resolve("journal"),
            folder,
            new Journal.Limits(10, 1 << 20),
            Journal.Writer.of("korpu test", Clock.systemUTC()));
    TmxMemory journalled = memory.journalledBy(each -> journal);
    List<TranslationUnit> units =
        Stream.of("a", "b", "c", "d").map(id -> unit(id, "text " + id)).toList();
    apply(journalled, new Revision(Map.of(), units));

    boolean changed =
        journalled.rewrite(
            new UnitRewriter() {
              @Override
              public void rewrite(StoredUnit stored, Consumer<TranslationUnit> out) {
                switch (stored.position()) {
                  case 0 -> {} // removed
                  case 1 -> out.accept(unit("b", "changed"));
                  case 2 -> {
                    out.accept(stored.unit());
                    out.accept(unit("e", "added"));
                  }
                  default -> out.accept(stored.unit());
                }
              }

              @Override
              public void finish(Consumer<TranslationUnit> out) {
                out.accept(unit("f", "last"));
              }
            },
            TmxMemoryTest::fail);

    assertThat(changed).isTrue();
    assertThat(textsOf(memory))
        .containsExactly("0 changed", "1 text c", "2 added", "3 text d", "4 last");
    assertThat(journal.records(damaged -> {}))
        .extracting(JournalRecord::counts)
        .containsExactly(new UnitCounts(2, 1, 1), new UnitCounts(4, 0, 0));
  }

  @Test
  void rewriteOfADamagedMemoryIsRefused() throws IOException {
    String damaged =
        "<tmx version='1.4'><header srclang='en'/><body><tu tuid='c'></tu></body></tmx>";
    Files.writeString(file, damaged);
    assertThatThrownBy(() -> memory.rewrite((stored, out) -> {}, fault -> {}))
        .isInstanceOf(InputException.class);
    assertThat(file).hasContent(damaged);
  }

  private static List<String> textsOf(TmxMemory memory) {
    List<String> texts = new ArrayList<>();
    memory.forEach(stored -> texts.add(textOf(stored)), fault -> {});
    return texts;
  }

  private static String textOf(StoredUnit stored) {
    return stored.position() + " " + stored.unit().variants().get(0).segment().text();
  }

  private static void fail(Diagnostic fault) {
    throw new AssertionError(fault);
  }

  private static TranslationUnit unit(String id, String text) {
    return new TranslationUnit(
        id,
        null,
        Metadata.NONE,
        List.of(
            Variant.of(LanguageTag.EN, Segment.of(text)),
            Variant.of(LanguageTag.AZ, Segment.of("mətn"))));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static void apply(TmxMemory memory, Revision revision) {
    apply(memory, revision, fault -> {});
  }

  private static void apply(TmxMemory memory, Revision revision, Consumer<Diagnostic> faults) {
    memory.revise(
        new Reviser() {
          @Override
          public void read(StoredUnit unit) {}

          @Override
          public Revision revision() {
            return revision;
          }
        },
        faults);
  }
}
