package org.korpu.format.tmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageCodes;
import org.korpu.model.LanguageTag;

/**
 * What is known of the variants of one unit while it is read, and at its end what is wrong with
 * them together. For one thread.
 */
final class UnitReview {

  private final @Nullable LanguageTag headerSource;
  private final List<ReviewedVariant> variants = new ArrayList<>(4);
  private @Nullable LanguageTag source;
  private int offset;

  /** A variant whose segment may not have come yet. */
  static final class ReviewedVariant {
    final Optional<LanguageTag> language;
    final int offset;
    int segmentOffset = -1;
    boolean blank = true;
    List<Code> codes = List.of();

    ReviewedVariant(Optional<LanguageTag> language, int offset) {
      this.language = language;
      this.offset = offset;
    }

    /** Takes note of a code other than the end of a pair. */
    void add(String element, @Nullable String x) {
      codes = codes.isEmpty() ? new ArrayList<>(4) : codes;
      codes.add(new Code(element, x));
    }
  }

  /** A code: its element, and the number that joins it to that of another variant. */
  record Code(String element, @Nullable String x) {
    String shown(boolean numbered) {
      return numbered ? "<" + element + " x=\"" + x + "\">" : "<" + element + ">";
    }
  }

  /**
   * For the units of a file.
   *
   * @param headerSource the source language of those that name none; null for any
   */
  UnitReview(@Nullable LanguageTag headerSource) {
    this.headerSource = headerSource;
  }

  /**
   * Begins a unit.
   *
   * @param named the source language that it names itself
   */
  void begin(@Nullable String named, int unitOffset, LanguageCodes codes) {
    variants.clear();
    offset = unitOffset;
    source =
        named == null
            ? headerSource
            : named.equals(TmxHeader.ANY_LANGUAGE) ? null : codes.read(named).tag().orElse(null);
  }

  ReviewedVariant variant(Optional<LanguageTag> language, int variantOffset) {
    ReviewedVariant variant = new ReviewedVariant(language, variantOffset);
    variants.add(variant);
    return variant;
  }

  /** Ends the unit. */
  void end(FaultList faults) {
    LanguageTag wanted = source;
    ReviewedVariant reference = variants.isEmpty() ? null : variants.get(0);
    boolean sourceFound = false;
    boolean readable = true;
    for (int i = 0; i < variants.size(); i++) {
      ReviewedVariant variant = variants.get(i);
      readable &= variant.language.isPresent();
      if (variant.language.isEmpty()) {
        continue;
      }
      LanguageTag language = variant.language.get();
      if (!sourceFound && wanted != null && language.meets(wanted)) {
        sourceFound = true;
        reference = variant;
      }
      if (variant.blank && variant.segmentOffset >= 0) {
        faults.add(TmxFaultKind.EMPTY_VARIANT, variant.segmentOffset, language);
      }
      if (isRepeated(i)) {
        faults.add(TmxFaultKind.DUPLICATE_VARIANT, variant.offset, language);
      }
    }
    if (reference == null || !readable) {
      return;
    }
    if (wanted != null && !sourceFound) {
      faults.add(TmxFaultKind.MISSING_SOURCE_VARIANT, offset, wanted);
    }
    if (variants.stream().allMatch(each -> each.language.equals(variants.get(0).language))) {
      faults.add(TmxFaultKind.SINGLE_LANGUAGE, offset, reference.language.orElseThrow());
    }
    compareCodes(reference, faults);
  }

  private boolean isRepeated(int index) {
    for (int i = 0; i < index; i++) {
      if (variants.get(i).language.equals(variants.get(index).language)) {
        return true;
      }
    }
    return false;
  }

  private void compareCodes(ReviewedVariant reference, FaultList faults) {
    for (ReviewedVariant variant : variants) {
      if (variant == reference || variant.codes.equals(reference.codes) || variant.blank) {
        continue;
      }
      // Files before TMX 1.4 have no x: then the kinds of codes are all that can be compared.
      boolean numbered =
          variant.codes.stream().allMatch(code -> code.x() != null)
              && reference.codes.stream().allMatch(code -> code.x() != null);
      List<String> added = shown(variant, numbered);
      List<String> missing = shown(reference, numbered);
      for (String code : shown(reference, numbered)) {
        if (added.remove(code)) {
          missing.remove(code);
        }
      }
      if (!added.isEmpty() || !missing.isEmpty()) {
        faults.add(
            TmxFaultKind.CODE_MISMATCH,
            variant.segmentOffset,
            variant.language.orElseThrow(),
            reference.language.orElseThrow(),
            missing.isEmpty() ? "–" : String.join(" ", missing),
            added.isEmpty() ? "–" : String.join(" ", added));
      }
    }
  }

  private static List<String> shown(ReviewedVariant variant, boolean numbered) {
    List<String> shown = new ArrayList<>();
    variant.codes.forEach(code -> shown.add(code.shown(numbered)));
    return shown;
  }
}
