package org.korpu.filter.strings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFormat;
import org.korpu.filter.DocumentMessage;
import org.korpu.filter.FilterOptions;
import org.korpu.model.Diagnostic;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

class StringsFilterTest {

  private static final FilterOptions DEFAULT = FilterOptions.DEFAULT;

  @Test
  void unitsHaveTheirKeysAsIds() {
    assertThat(units("a.json", "{\"menu\":{\"file name\":\"Open\",\"items\":[\"x\",\"y\"]}}"))
        .extracting(TextUnit::id)
        .containsExactly("menu.file_name", "menu.items.0", "menu.items.1");
    assertThat(units("a.properties", "a.b=x\na.b=y\n"))
        .extracting(TextUnit::id)
        .containsExactly("a.b", "a.b-2");
  }

  @ParameterizedTest
  @CsvSource({
    "%d files, 1",
    "%1$s of %2$s, 2",
    "{0} and {name}, 2",
    "100 % of it, 0",
    "100% done, 0",
    "<b>x</b>, 2",
    "a < b, 0",
    "Hello ${user}!, 1",
    "'{n, plural, one{# x} other{# y}}', 0"
  })
  void placeholdersAndTagsAreCodes(String text, int codes) {
    assertThat(Placeholders.of(text).codes()).hasSize(codes);
  }

  @Test
  void tagThatCrossesAPairIsAPlaceholder() {
    assertThat(Placeholders.of("<b>x<i>y</b>z</i>").codes())
        .extracting(InlineCode::kind)
        .containsExactly(Kind.OPEN, Kind.PLACEHOLDER, Kind.CLOSE, Kind.PLACEHOLDER);
  }

  @Property(seed = "20261123", tries = 300)
  void stringWithCodesIsItsText(@ForAll("texts") String text) {
    Segment content = Placeholders.of(text);

    assertThat(Placeholders.text(content, content)).isEqualTo(text);
  }

  /** The oracle is the class of the JDK that programs read such files with. */
  @Property(seed = "20261123", tries = 300)
  void propertiesAreReadAndWrittenAsJavaDoes(
      @ForAll("texts") String value, @ForAll("texts") String translation) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("a key", value);
    StringWriter file = new StringWriter();
    properties.store(file, null);
    List<TextUnit> units = units("a.properties", file.toString());
    if (value.isBlank()) {
      assertThat(units).isEmpty();
      return;
    }

    assertThat(Placeholders.text(units.get(0).content(), units.get(0).content())).isEqualTo(value);
    assertThat(
            java(
                PropertyStrings.read(file.toString(), DEFAULT.properties()).get(0),
                file,
                translation))
        .isEqualTo(translation);
  }

  private static String java(StringPlace place, StringWriter file, String translation)
      throws Exception {
    Properties read = new Properties();
    String text = file.toString();
    read.load(
        new StringReader(
            text.substring(0, place.start())
                + place.written().apply(translation)
                + text.substring(place.end())));
    return read.getProperty("a key");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(" \t\n\r\f\\=:#!{}<>/b%d0aəşЯ\"'$").ofMaxLength(12);
  }

  @Test
  void lettersAreEscapedOnRequest() {
    FilterOptions escaping =
        new FilterOptions(
            DEFAULT.word(),
            DEFAULT.sheets(),
            DEFAULT.slides(),
            DEFAULT.openDocument(),
            DEFAULT.json(),
            new FilterOptions.Properties(FilterOptions.Letters.ESCAPED),
            DEFAULT.xml(),
            DEFAULT.limits());

    assertThat(merged("a.properties", "a=x\n", escaping, LanguageTag.AZ, Map.of("a", "şəhər")))
        .isEqualTo("a=\\u015F\\u0259h\\u0259r\n");
    assertThat(merged("a.properties", "a=x\n", DEFAULT, LanguageTag.AZ, Map.of("a", "şəhər")))
        .isEqualTo("a=şəhər\n");
  }

  @Test
  void keysOfJsonAreChosenByPath() {
    String json = "{\"id\":\"a1\",\"title\":\"T\",\"items\":[{\"id\":\"b\",\"text\":\"x\"}]}";

    assertThat(json(json, List.of(), List.of("id", "*.id"))).containsExactly("T", "x");
    assertThat(json(json, List.of("items.*.text"), List.of())).containsExactly("x");
    assertThat(json(json, List.of("t*"), List.of())).containsExactly("T");
  }

  private static List<String> json(String text, List<String> keys, List<String> excluded) {
    FilterOptions options =
        new FilterOptions(
            DEFAULT.word(),
            DEFAULT.sheets(),
            DEFAULT.slides(),
            DEFAULT.openDocument(),
            new FilterOptions.Json(keys, excluded),
            DEFAULT.properties(),
            DEFAULT.xml(),
            DEFAULT.limits());
    return new StringsFilter(DocumentFormat.JSON, options)
        .extract(document("a.json", text), LanguageTag.EN).stream()
            .map(unit -> unit.content().text())
            .toList();
  }

  @Test
  void russianGetsThreeFormsAndIsMarkedWhereOneIsGuessed() {
    String catalog =
        "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\"Plural-Forms: nplurals=2; plural=(n !="
            + " 1);\\n\"\n\nmsgid \"%d file\"\nmsgid_plural \"%d files\"\nmsgstr[0]"
            + " \"\"\nmsgstr[1] \"\"\n";

    assertThat(
            merged(
                "a.po",
                catalog,
                DEFAULT,
                LanguageTag.RU,
                Map.of("m1.0", "%d файл", "m1.1", "%d файла")))
        .contains("\"Language: ru\\n\"", "nplurals=3; plural=(n%10==1")
        .endsWith(
            "\n#, fuzzy\nmsgid \"%d file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"%d файл\"\n"
                + "msgstr[1] \"%d файла\"\nmsgstr[2] \"%d файла\"\n");
  }

  @Test
  void catalogWithThreeFormsHasThreeUnits() {
    String catalog =
        "msgid \"\"\nmsgstr \"\"\n\"Language: ru\\n\"\n\"Plural-Forms: nplurals=3;"
            + " plural=(n);\\n\"\n\nmsgid \"%d file\"\nmsgid_plural \"%d files\"\nmsgstr[0]"
            + " \"\"\nmsgstr[1] \"\"\nmsgstr[2] \"\"\n";

    assertThat(units("a.po", catalog))
        .extracting(TextUnit::id)
        .containsExactly("m1.0", "m1.1", "m1.2");
    assertThat(
            merged(
                "a.po",
                catalog,
                DEFAULT,
                LanguageTag.RU,
                Map.of("m1.0", "%d файл", "m1.1", "%d файла", "m1.2", "%d файлов")))
        .contains("msgstr[2] \"%d файлов\"")
        .doesNotContain("fuzzy");
  }

  @Test
  void translationOfSeveralLinesIsWrittenLineByLine() {
    assertThat(
            merged(
                "a.po",
                "msgid \"a\\nb\\n\"\nmsgstr \"\"\n",
                DEFAULT,
                LanguageTag.AZ,
                Map.of("m0", "x\n\"y\"\n")))
        .isEqualTo("msgid \"a\\nb\\n\"\nmsgstr \"\"\n\"x\\n\"\n\"\\\"y\\\"\\n\"\n");
  }

  @ParameterizedTest
  @CsvSource({"a.json, '{\"a\": }', 1", "a.po, 'nonsense', 1", "a.po, 'msgid \"a', 1"})
  void damagedFilesAreRefusedWithThePlace(String name, String text, int line) {
    Diagnostic fault =
        catchThrowableOfType(InputException.class, () -> units(name, text)).diagnostics().get(0);

    assertThat(fault.cause().key()).isEqualTo(DocumentMessage.NOT_THE_FORMAT);
    assertThat(fault.position().line()).isEqualTo(line);
  }

  private static List<TextUnit> units(String name, String text) {
    return filter(name, DEFAULT).extract(document(name, text), LanguageTag.EN);
  }

  private static StringsFilter filter(String name, FilterOptions options) {
    return new StringsFilter(
        DocumentFormat.ofExtension(document(name, "").extension()).orElseThrow(), options);
  }

  private static String merged(
      String name,
      String text,
      FilterOptions options,
      LanguageTag target,
      Map<String, String> translations) {
    StringsFilter filter = filter(name, options);
    Map<String, Segment> segments = new HashMap<>();
    translations.forEach((id, translation) -> segments.put(id, Placeholders.of(translation)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    filter.merge(document(name, text), LanguageTag.EN, target, segments, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document document(String name, String text) {
    return new Document(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
