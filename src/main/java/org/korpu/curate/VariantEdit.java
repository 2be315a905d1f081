package org.korpu.curate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Changes the text of one variant of a unit. */
public final class VariantEdit {

  private static final DateTimeFormatter TMX_DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private VariantEdit() {}

  /**
   * The variants of a language: those of the very tag if there are any, otherwise those that meet
   * it.
   */
  public static List<Variant> variants(TranslationUnit unit, LanguageTag language) {
    List<Variant> exact =
        unit.variants().stream().filter(each -> each.language().equals(language)).toList();
    return exact.isEmpty()
        ? unit.variants().stream().filter(each -> each.language().meets(language)).toList()
        : exact;
  }

  /**
   * The unit with another text in one of its variants. The variant gets {@code changedate}, and the
   * unit where it has one; {@code changeid} goes from both, since it would name who changed them
   * before.
   *
   * @param variant a variant of the unit
   */
  public static TranslationUnit replace(
      TranslationUnit unit, Variant variant, Segment text, Instant now) {
    String date = TMX_DATE.format(now.truncatedTo(ChronoUnit.SECONDS));
    List<Variant> variants = new ArrayList<>(unit.variants());
    variants.set(
        variants.indexOf(variant),
        new Variant(variant.language(), text, changed(variant.metadata(), date)));
    Metadata metadata = unit.metadata();
    if (metadata.attributes().containsKey("changedate")) {
      metadata = changed(metadata, date);
    }
    return new TranslationUnit(unit.id(), unit.sourceLanguage(), metadata, variants);
  }

  private static Metadata changed(Metadata metadata, String date) {
    TreeMap<String, String> attributes = new TreeMap<>(metadata.attributes());
    attributes.put("changedate", date);
    attributes.remove("changeid");
    return new Metadata(attributes, metadata.properties(), metadata.notes());
  }
}
