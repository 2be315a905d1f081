package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class UnitBytesTest {

  @Test
  void bytesHoldAllOfAUnit() {
    Metadata metadata =
        new Metadata(
            new TreeMap<>(Map.of("creationdate", "20200101T000000Z", "creationid", "Şəhla")),
            List.of(
                Property.of("x-domain", "visa"), new Property("x-title", "Виза", LanguageTag.RU)),
            List.of(Note.of("bir"), new Note("два", LanguageTag.RU)));
    InlineCode code =
        new InlineCode(
            InlineCode.Kind.OPEN,
            "1",
            "link",
            "<a title=\"\">",
            List.of(
                new InlineCode.SubFlow(
                    10,
                    Map.of("type", "title"),
                    List.of(
                        new TextRun("𝒯ext"),
                        InlineCode.of(InlineCode.Kind.PLACEHOLDER, "", null, "")))),
            Map.of("x", "1"));
    TranslationUnit unit =
        new TranslationUnit(
            "u1",
            LanguageTag.RU,
            metadata,
            List.of(
                new Variant(
                    LanguageTag.AZ,
                    new Segment(List.of(new TextRun("ə"), code, new TextRun("ğ"))),
                    metadata),
                Variant.of(new LanguageTag("en-GB"), Segment.EMPTY)));

    assertThat(UnitBytes.unit(UnitBytes.of(unit))).isEqualTo(unit);
  }

  @Test
  void whatAUnitLacksItLacksAfterwards() {
    TranslationUnit unit = TranslationUnit.of();

    assertThat(UnitBytes.unit(UnitBytes.of(unit))).isEqualTo(unit);
  }
}
