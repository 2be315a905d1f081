package org.korpu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.korpu.curate.KeptUnits;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class MemoryImportTest {

  private final ListMemory memory = new ListMemory();
  private final List<Diagnostic> faults = new ArrayList<>();

  @Property(seed = "20261123")
  void importingAgainChangesNothing(@ForAll("files") List<List<TranslationUnit>> files)
      throws IOException {
    ListMemory fresh = new ListMemory();
    run(fresh, files);
    List<TranslationUnit> once = List.copyOf(fresh.units);
    ImportResult again = run(fresh, files);

    assertThat(fresh.units).isEqualTo(once);
    assertThat(again.added() + again.updated()).isZero();
    assertThat(fresh.writes).isEqualTo(once.isEmpty() ? 0 : 1);
  }

  @Property(seed = "20261123")
  void filesOneAfterAnotherGiveTheSameMemory(@ForAll("files") List<List<TranslationUnit>> files)
      throws IOException {
    ListMemory together = new ListMemory();
    ImportResult result = run(together, files);
    ListMemory apart = new ListMemory();
    List<FileReport> reports = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      MemoryImport one =
          new MemoryImport(
              apart,
              LanguageTag.EN,
              List.of(tmx("f" + i, files.get(i))),
              ImportOptions.DEFAULT,
              new KeptUnits(),
              fault -> {});
      reports.addAll(one.run().files());
    }

    assertThat(together.units).isEqualTo(apart.units);
    assertThat(result.files()).isEqualTo(reports);
  }

  @Property(seed = "20261123")
  void noTextIsLost(@ForAll("files") List<List<TranslationUnit>> files) throws IOException {
    ListMemory fresh = new ListMemory();
    run(fresh, files);

    for (List<TranslationUnit> file : files) {
      for (TranslationUnit unit : file) {
        Set<String> texts = texts(unit);
        if (unit.variants().stream().map(Variant::language).distinct().count() > 1) {
          assertThat(fresh.units).anyMatch(stored -> texts(stored).containsAll(texts));
        }
      }
    }
  }

  @Property(seed = "20261123")
  void previewSaysWhatTheImportDoes(@ForAll("files") List<List<TranslationUnit>> files)
      throws IOException {
    ListMemory fresh = new ListMemory();
    run(fresh, files.subList(0, 1));
    List<TranslationUnit> before = List.copyOf(fresh.units);
    ImportResult preview = importer(fresh, files).preview();

    assertThat(fresh.units).isEqualTo(before);
    assertThat(preview).isEqualTo(run(fresh, files));
  }

  /** Units of few texts, so that sources repeat and translations differ. */
  @Provide
  Arbitrary<List<List<TranslationUnit>>> files() {
    Arbitrary<Variant> variant =
        Combinators.combine(
                Arbitraries.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU),
                Arbitraries.integers().between(1, 3),
                Arbitraries.of("", "20200101T000000Z", "20210101T000000Z"))
            .as(
                (language, number, date) ->
                    new Variant(
                        language,
                        Segment.of(language + " " + number),
                        date.isEmpty()
                            ? Metadata.NONE
                            : Metadata.NONE.withAttribute("changedate", date)));
    Arbitrary<TranslationUnit> unit =
        Combinators.combine(
                variant.list().ofMinSize(1).ofMaxSize(4),
                Arbitraries.of("", "20200601T000000Z", "20220101T000000Z"))
            .as(
                (variants, date) ->
                    new TranslationUnit(
                        null,
                        null,
                        date.isEmpty()
                            ? Metadata.NONE
                            : Metadata.NONE.withAttribute("creationdate", date),
                        variants));
    return unit.list().ofMaxSize(6).list().ofMinSize(1).ofMaxSize(3);
  }

  @Test
  void allFilesAreWrittenAtOnceOrNone() throws IOException {
    ImportFile good = text("a.csv", "en,az\nSigning,İmzalanma\n");
    ImportFile bad = text("b.csv", "no,header at all\n");

    assertThatThrownBy(() -> importer(List.of(good, bad), ImportOptions.DEFAULT).run())
        .isInstanceOf(InputException.class);
    assertThat(memory.units).isEmpty();

    importer(List.of(good, text("c.csv", "en,ru\nSigning,Подписание\n")), ImportOptions.DEFAULT)
        .run();
    assertThat(memory.writes).isEqualTo(1);
    assertThat(memory.units)
        .containsExactly(
            TranslationUnit.of(
                variant("en", "Signing"), variant("az", "İmzalanma"), variant("ru", "Подписание")));
  }

  @Test
  void filesWithoutUnitsMakeNoMemory() throws IOException {
    ImportResult result =
        importer(List.of(text("a.csv", "en,az\nSigning,\n")), ImportOptions.DEFAULT).run();

    assertThat(memory.writes).isZero();
    assertThat(result.leftOut()).isEqualTo(1);
    assertThat(result.files().get(0).leftOut()).containsOnlyKeys(LeftOut.UNTRANSLATED);
  }

  @Test
  void everyFaultIsToldOnce() throws IOException {
    // The third row changes the first, so that the one pass is given up.
    ImportFile first = text("a.csv", "en,az\nSigning,İmzalanma\nbad,bad,bad\n");
    ImportFile second = text("b.csv", "en,ru\nbad,bad,bad\nSigning,Подписание\nbad,bad,bad\n");
    importer(List.of(first, second), ImportOptions.DEFAULT).run();

    assertThat(faults)
        .extracting(fault -> fault.file() + ":" + fault.position().line())
        .containsExactly("a.csv:3", "b.csv:2", "b.csv:4");
  }

  @Test
  void sourceOfAFileIsKeptWhereItIsNotThatOfTheMemory() throws IOException {
    importer(
            List.of(
                text(
                    "ru.tmx",
                    "<tmx version='1.4'><header srclang='ru'/><body><tu>"
                        + "<tuv xml:lang='ru'><seg>Виза</seg></tuv>"
                        + "<tuv xml:lang='en'><seg>Visa</seg></tuv></tu></body></tmx>"),
                text(
                    "en.tmx",
                    "<tmx version='1.4'><header srclang='en'/><body><tu>"
                        + "<tuv xml:lang='en'><seg>Pass</seg></tuv>"
                        + "<tuv xml:lang='az'><seg>Vəsiqə</seg></tuv></tu></body></tmx>")),
            ImportOptions.DEFAULT)
        .run();

    assertThat(memory.units)
        .extracting(TranslationUnit::sourceLanguage)
        .containsExactly(LanguageTag.RU, null);
  }

  @Test
  void sourceThatAUnitNamesItselfIsKept() throws IOException {
    importer(
            List.of(
                text(
                    "a.tmx",
                    "<tmx version='1.4'><header srclang='*all*'/><body><tu srclang='en-GB'>"
                        + "<tuv xml:lang='en-GB'><seg>Visa</seg></tuv>"
                        + "<tuv xml:lang='az'><seg>Viza</seg></tuv></tu></body></tmx>")),
            ImportOptions.DEFAULT)
        .run();

    assertThat(memory.units)
        .extracting(TranslationUnit::sourceLanguage)
        .containsExactly(new LanguageTag("en-GB"));
  }

  @Test
  void faultOfAHeaderIsNoUnit() throws IOException {
    ImportResult result =
        importer(
                List.of(
                    text(
                        "a.tmx",
                        "<tmx version='1.4'><header srclang='en'>"
                            + "<prop type='a' xml:lang='?'>x</prop></header><body><tu>"
                            + "<tuv xml:lang='en'><seg>Visa</seg></tuv>"
                            + "<tuv xml:lang='az'><seg>Viza</seg></tuv></tu></body></tmx>")),
                ImportOptions.DEFAULT)
            .run();

    assertThat(faults).hasSize(1);
    assertThat(result.files().get(0).read()).isEqualTo(1);
    assertThat(result.added()).isEqualTo(1);
  }

  @Test
  void languagesAreMappedThenChosen() throws IOException {
    ImportOptions options =
        new ImportOptions(
            List.of(LanguageTag.EN, LanguageTag.AZ),
            java.util.Map.of("en-US", LanguageTag.EN, "Azeri", LanguageTag.AZ),
            null,
            null,
            List.of(),
            null,
            null,
            ImportOptions.DEFAULT.state());
    importer(List.of(text("a.csv", "en-US;Azeri;ru\nSigning;İmzalanma;x\nTalks;;y\n")), options)
        .run();

    assertThat(memory.units)
        .containsExactly(TranslationUnit.of(variant("en", "Signing"), variant("az", "İmzalanma")));
  }

  @Test
  void memoryThatChangesMeanwhileIsNotOverwritten() throws IOException {
    memory.units.add(TranslationUnit.of(variant("en", "Visit"), variant("az", "Səfər")));
    int[] opened = {0};
    byte[] csv = "en,az\nSigning,İmzalanma\n".getBytes(StandardCharsets.UTF_8);
    ImportFile file =
        new ImportFile(
            "a.csv",
            () -> {
              if (opened[0]++ == 2) {
                memory.units.clear();
              }
              return new ByteArrayInputStream(csv);
            });

    assertThatThrownBy(() -> importer(List.of(file), ImportOptions.DEFAULT).run())
        .isInstanceOfSatisfying(
            InputException.class,
            fault ->
                assertThat(fault.diagnostics().get(0).cause().key())
                    .isEqualTo(ExchangeMessage.MEMORY_CHANGED));
    assertThat(memory.writes).isZero();
  }

  @Test
  void fileThatChangesMeanwhileIsRefused() throws IOException {
    memory.units.add(TranslationUnit.of(variant("en", "Visit"), variant("az", "Səfər")));
    int[] opened = {0};
    ImportFile file =
        new ImportFile(
            "a.csv",
            () ->
                new ByteArrayInputStream(
                    ("en,az\nSigning " + opened[0]++ / 4 + ",İmzalanma\n")
                        .getBytes(StandardCharsets.UTF_8)));

    assertThatThrownBy(() -> importer(List.of(file), ImportOptions.DEFAULT).run())
        .isInstanceOfSatisfying(
            InputException.class,
            fault ->
                assertThat(fault.diagnostics().get(0).cause().key())
                    .isEqualTo(ExchangeMessage.FILE_CHANGED));
  }

  private MemoryImport importer(List<ImportFile> files, ImportOptions options) {
    return new MemoryImport(memory, LanguageTag.EN, files, options, new KeptUnits(), faults::add);
  }

  private static ImportResult run(ListMemory memory, List<List<TranslationUnit>> files)
      throws IOException {
    return importer(memory, files).run();
  }

  private static MemoryImport importer(ListMemory memory, List<List<TranslationUnit>> files) {
    List<ImportFile> named = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      named.add(tmx("f" + i, files.get(i)));
    }
    return new MemoryImport(
        memory, LanguageTag.EN, named, ImportOptions.DEFAULT, new KeptUnits(), fault -> {});
  }

  private static ImportFile tmx(String name, List<TranslationUnit> units) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TmxWriter writer = new TmxWriter(out, name, TmxHeader.of(LanguageTag.EN, "1"));
      for (TranslationUnit unit : units) {
        writer.write(unit);
      }
      writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = out.toByteArray();
    return new ImportFile(name, () -> new ByteArrayInputStream(bytes));
  }

  private static ImportFile text(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ImportFile(name, () -> new ByteArrayInputStream(bytes));
  }

  private static Set<String> texts(TranslationUnit unit) {
    Set<String> texts = new HashSet<>();
    unit.variants().forEach(v -> texts.add(v.language() + ":" + v.segment().text()));
    return texts;
  }

  private static Variant variant(String language, String text) {
    return Variant.of(new LanguageTag(language), Segment.of(text));
  }
}
