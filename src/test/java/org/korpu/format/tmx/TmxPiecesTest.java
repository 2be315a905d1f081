package org.korpu.format.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class TmxPiecesTest {

  private static final TmxHeader HEADER = TmxHeader.of(LanguageTag.EN, "1");

  private static final List<TranslationUnit> UNITS =
      List.of(
          TranslationUnit.of(
              Variant.of(LanguageTag.EN, Segment.of("a < b & “c”")),
              Variant.of(LanguageTag.AZ, Segment.of("İşğal"))),
          new TranslationUnit(
              "2",
              LanguageTag.RU,
              Metadata.NONE.withProperty(Property.of(Property.DOCUMENT, "a.docx")),
              List.of(
                  Variant.of(
                      LanguageTag.RU,
                      new Segment(
                          List.of(
                              new TextRun("Да"),
                              InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br/>")))))));

  @Test
  void piecesMakeTheFileOfTheWriter() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    TmxWriter writer = new TmxWriter(whole, "m.tmx", HEADER);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    TmxPieces pieces = new TmxPieces("m.tmx", HEADER);
    joined.write(pieces.beginning());
    for (TranslationUnit unit : UNITS) {
      writer.write(unit);
      joined.write(pieces.unit(unit));
    }
    writer.finish();
    joined.write(pieces.end());

    assertThat(joined.toString(StandardCharsets.UTF_8))
        .isEqualTo(whole.toString(StandardCharsets.UTF_8));
  }

  @Test
  void unitOfAPieceIsTheUnit() {
    TmxPieces pieces = new TmxPieces("m.tmx", HEADER);

    assertThat(UNITS.stream().map(pieces::unit).map(pieces::parse).toList()).isEqualTo(UNITS);
    assertThatThrownBy(() -> pieces.parse(pieces.end()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
