package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Segment;
import org.korpu.model.Severity;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class TmxValidatorPropertyTest {

  @Property(tries = 500, seed = "20261123")
  void whatTheWriterWritesHasNoErrors(@ForAll("units") List<TranslationUnit> units) {
    byte[] file = Tmx.write(TmxHeader.of(LanguageTag.EN, "0.1.0"), units);
    assertThat(errors(file)).as(new String(file, UTF_8)).isEmpty();
  }

  /** What makes the reader leave out a unit is an error; nothing passes in silence. */
  @Property(seed = "20261123")
  void whatTheReaderLeavesOutIsAnError(
      @ForAll("units") List<TranslationUnit> units,
      @ForAll int place,
      @ForAll("damage") String bad) {
    String text = new String(Tmx.write(TmxHeader.of(LanguageTag.EN, "0.1.0"), units), UTF_8);
    int start = text.indexOf("<body>") + 6;
    int at = start + Math.floorMod(place, text.length() - start);
    byte[] damaged = (text.substring(0, at) + bad + text.substring(at)).getBytes(UTF_8);

    boolean unread =
        Tmx.read(damaged).faults().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    if (unread) {
      assertThat(errors(damaged)).as(new String(damaged, UTF_8)).isNotEmpty();
    }
  }

  private static List<TmxFault> errors(byte[] file) {
    return TmxValidatorTest.validate(file).stream()
        .filter(fault -> fault.diagnostic().severity() == Severity.ERROR)
        .toList();
  }

  @Provide
  Arbitrary<String> damage() {
    return Arbitraries.of(
        "&",
        "<",
        ">",
        "\"",
        "<tu>",
        "</tu>",
        "</seg>",
        "<!--",
        "<![CDATA[",
        "<b>",
        "&#0;",
        "\u0002",
        "<?",
        "</tuv></tu>",
        "<tuv>",
        "&x;",
        "<ept i=\"9\"/>",
        "<bpt i=\"9\"/>",
        "]]>");
  }

  @Provide
  Arbitrary<List<TranslationUnit>> units() {
    Arbitrary<LanguageTag> languages =
        Arbitraries.of("az", "en", "ru", "en-GB", "az-Cyrl-AZ", "zh-Hant").map(LanguageTag::new);
    Arbitrary<Metadata> metadata =
        Combinators.combine(texts(), texts())
            .as(
                (note, value) ->
                    new Metadata(
                        new TreeMap<>(Map.of("creationdate", value, "changeid", note)),
                        List.of(org.korpu.model.Property.of("x-t", value)),
                        List.of(Note.of(note))));
    Arbitrary<Variant> variant =
        Combinators.combine(languages, segments(), metadata).as(Variant::new);
    return Combinators.combine(
            texts().injectNull(0.2),
            languages.injectNull(0.5),
            metadata,
            variant.list().ofMinSize(1).ofMaxSize(3))
        .as(TranslationUnit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "ə", "İ", "Ж", "😀", " ", "\n", "\r", "\t", "<", ">", "&", "&#x1F;", "\"", "]]>",
            "<!--", "</tu>", "\u00A0", "\u0085", "\u2028", "\uFFFD", "\uE000", "\uFEFF")
        .list()
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }

  /** Segments whose pairs of codes each have a number of their own. */
  private static Arbitrary<Segment> segments() {
    return Combinators.combine(texts(), texts(), texts(), Arbitraries.integers().between(0, 7))
        .as(
            (one, two, three, shape) -> {
              List<Inline> content = new ArrayList<>();
              add(content, one);
              if ((shape & 1) != 0) {
                content.add(InlineCode.of(Kind.OPEN, "1", "bold", "<b>"));
                add(content, two);
                content.add(InlineCode.of(Kind.CLOSE, "1", "bold", "</b>"));
              }
              if ((shape & 2) != 0) {
                content.add(InlineCode.of(Kind.PLACEHOLDER, "x y", null, two));
              }
              if ((shape & 4) != 0) {
                content.add(InlineCode.of(Kind.OPEN, "c", "link", "<a>"));
                content.add(InlineCode.of(Kind.ISOLATED_CLOSE, "3", null, "</i>"));
              }
              add(content, three);
              return new Segment(content);
            });
  }

  private static void add(List<Inline> content, String text) {
    if (!text.isEmpty()) {
      content.add(new TextRun(text));
    }
  }
}
