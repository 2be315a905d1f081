package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_16;
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
import org.korpu.model.InlineCode.SubFlow;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class TmxRoundTripTest {

  @Property(seed = "20261123")
  void whatWasWrittenIsRead(@ForAll("units") List<TranslationUnit> units) {
    Tmx tmx = Tmx.read(Tmx.write(TmxHeader.of(LanguageTag.EN, "0.1.0"), units));

    assertThat(tmx.faults()).isEmpty();
    assertThat(tmx.units()).isEqualTo(units);
  }

  @Property(tries = 200, seed = "20261123")
  void rewritingChangesNoByte(@ForAll("units") List<TranslationUnit> units) {
    byte[] once = Tmx.write(TmxHeader.of(LanguageTag.EN, "0.1.0"), units);
    Tmx tmx = Tmx.read(once);

    assertThat(Tmx.write(tmx.header(), tmx.units())).isEqualTo(once);
  }

  @Property(tries = 200, seed = "20261123")
  void encodingMakesNoDifference(@ForAll("units") List<TranslationUnit> units) {
    String text = new String(Tmx.write(TmxHeader.of(LanguageTag.EN, "0.1.0"), units), UTF_8);

    assertThat(Tmx.read(text.getBytes(UTF_16)).units()).isEqualTo(units);
  }

  /** Whatever ids and pairs a document brings: what is written is readable and then stable. */
  @Property(tries = 500, seed = "20261123")
  void anyMixOfCodesIsReadableAndThenStable(@ForAll("wildSegments") Segment segment) {
    byte[] once = Tmx.write(TranslationUnit.of(Variant.of(LanguageTag.AZ, segment)));
    Tmx tmx = Tmx.read(once);

    assertThat(tmx.faults()).isEmpty();
    assertThat(tmx.units().get(0).variants().get(0).segment().text()).isEqualTo(segment.text());
    assertThat(tmx.units().get(0).variants().get(0).segment().codes())
        .extracting(InlineCode::data)
        .isEqualTo(segment.codes().stream().map(InlineCode::data).toList());
    assertThat(Tmx.read(Tmx.write(tmx.header(), tmx.units())).units()).isEqualTo(tmx.units());
  }

  /** A hostile file may lose units but never crash the reader or pass in silence. */
  @Property(seed = "20261123")
  void anyDamageIsReportedOrHarmless(
      @ForAll("units") List<TranslationUnit> units,
      @ForAll int place,
      @ForAll("damage") String bad) {
    byte[] written = Tmx.write(TmxHeader.of(LanguageTag.EN, "0.1.0"), units);
    String text = new String(written, UTF_8);
    int start = text.indexOf("<body>") + 6;
    int at = start + Math.floorMod(place, text.length() - start);
    Tmx tmx = Tmx.read(text.substring(0, at) + bad + text.substring(at));

    if (tmx.units().size() < units.size()) {
      assertThat(tmx.faults()).isNotEmpty();
    }
    // A broken unit and perhaps the one its damage touches are lost, not the rest.
    assertThat(tmx.units().size()).isGreaterThanOrEqualTo(units.size() - 2);
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
        "-->",
        "<![CDATA[",
        "<b>",
        "&#0;",
        "\u0002",
        "<?",
        "</tuv></tu>",
        "<tuv>",
        "&x;",
        "]]>");
  }

  @Provide
  Arbitrary<List<TranslationUnit>> units() {
    Arbitrary<Variant> variant =
        Combinators.combine(languages(), segments(), metadata()).as(Variant::new);
    Arbitrary<TranslationUnit> unit =
        Combinators.combine(
                texts().injectNull(0.2),
                languages().injectNull(0.5),
                metadata(),
                variant.list().ofMinSize(1).ofMaxSize(3))
            .as(TranslationUnit::new);
    return unit.list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<LanguageTag> languages() {
    return Arbitraries.of("az", "en", "ru", "en-GB", "az-Cyrl-AZ", "zh-Hant").map(LanguageTag::new);
  }

  private static Arbitrary<Metadata> metadata() {
    Arbitrary<Map<String, String>> attributes =
        Arbitraries.maps(Arbitraries.of("creationdate", "changeid", "usagecount", "o-tmf"), texts())
            .ofMaxSize(2);
    Arbitrary<org.korpu.model.Property> property =
        Combinators.combine(texts().filter(t -> !t.isEmpty()), texts(), languages().injectNull(0.5))
            .as(org.korpu.model.Property::new);
    Arbitrary<Note> note = Combinators.combine(texts(), languages().injectNull(0.5)).as(Note::new);
    return Combinators.combine(attributes, property.list().ofMaxSize(2), note.list().ofMaxSize(2))
        .as((a, p, n) -> new Metadata(new TreeMap<>(a), p, n));
  }

  /** Texts with everything that XML treats in its own way. */
  private static Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "a", "ə", "İ", "Ж", "😀", " ", "\n", "\r", "\t", "<", ">", "&", "&amp;", "&#x1F;", "\"",
            "'", "]]>", "<!--", "</tu>", "</seg>", "<tu>", "\u00A0", "\u0085", "\u2028", "\uFFFD",
            "\uE000", "\uFEFF");
    return piece.list().ofMaxSize(6).map(p -> String.join("", p));
  }

  private static Arbitrary<Segment> segments() {
    return Arbitraries.lazyOf(() -> contents(2)).map(Segment::new);
  }

  /** Content as a reader gives it: pairs whole, ids numbers, no two texts side by side. */
  private static Arbitrary<List<Inline>> contents(int depth) {
    Arbitrary<Integer> shape = Arbitraries.integers().between(0, depth == 0 ? 1 : 5);
    Arbitrary<List<Inline>> inner = depth == 0 ? Arbitraries.just(List.of()) : contents(depth - 1);
    return Combinators.combine(shape, texts(), texts(), Arbitraries.integers().between(1, 9), inner)
        .as(TmxRoundTripTest::piece)
        .list()
        .ofMaxSize(3)
        .map(lists -> new Segment(lists.stream().flatMap(List::stream).toList()).content());
  }

  private static List<Inline> piece(
      int shape, String text, String data, int number, List<Inline> inner) {
    String id = Integer.toString(number);
    String type = text.isEmpty() ? null : text;
    List<Inline> parts = new ArrayList<>();
    switch (shape) {
      case 0 -> {
        if (!text.isEmpty()) {
          parts.add(new TextRun(text));
        }
      }
      case 1 -> parts.add(InlineCode.of(Kind.PLACEHOLDER, number > 5 ? "" : id, type, data));
      case 2 -> {
        parts.add(
            new InlineCode(
                Kind.OPEN, id, type, data, List.of(), Map.of("i", Integer.toString(number + 100))));
        parts.addAll(inner);
        parts.add(
            new InlineCode(
                Kind.CLOSE,
                id,
                type,
                text,
                List.of(),
                Map.of("i", Integer.toString(number + 100))));
      }
      case 3 -> {
        parts.add(InlineCode.of(Kind.HIGHLIGHT_OPEN, id, type, ""));
        parts.addAll(inner);
        parts.add(InlineCode.of(Kind.HIGHLIGHT_CLOSE, id, type, ""));
      }
      case 4 ->
          parts.add(
              InlineCode.of(number > 5 ? Kind.ISOLATED_OPEN : Kind.ISOLATED_CLOSE, id, type, data));
      default ->
          parts.add(
              new InlineCode(
                  Kind.PLACEHOLDER,
                  id,
                  type,
                  data,
                  List.of(new SubFlow(0, Map.of("type", text), inner)),
                  Map.of("assoc", "p")));
    }
    return parts;
  }

  @Provide
  Arbitrary<Segment> wildSegments() {
    Arbitrary<Inline> code =
        Combinators.combine(
                Arbitraries.of(Kind.class),
                Arbitraries.of("", "1", "2", "c1", "007", "99999999999", "x y"),
                Arbitraries.of("bold", "link").injectNull(0.3))
            .as(
                (kind, id, type) ->
                    InlineCode.of(
                        kind,
                        id,
                        type,
                        kind == Kind.HIGHLIGHT_OPEN || kind == Kind.HIGHLIGHT_CLOSE
                            ? ""
                            : "<" + id));
    Arbitrary<Inline> text = texts().filter(t -> !t.isEmpty()).map(TextRun::new);
    return Arbitraries.oneOf(List.of(code, text)).list().ofMaxSize(8).map(Segment::new);
  }
}
