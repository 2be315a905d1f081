package org.korpu.curate.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.SourceVariant;
import org.korpu.curate.versions.MergeConflict.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Merges two versions of one unit, variant by variant. But for conflicts the result is the same
 * whichever side is ours.
 */
final class UnitMerge {

  /** A conflict whose unit is not made yet. */
  private record Clash(
      Kind kind,
      LanguageTag language,
      @Nullable Segment base,
      @Nullable Segment ours,
      @Nullable Segment theirs) {}

  private final @Nullable LanguageTag memorySource;
  private final List<Clash> clashes = new ArrayList<>();

  private UnitMerge(@Nullable LanguageTag memorySource) {
    this.memorySource = memorySource;
  }

  /** A merged unit and what could not be merged in it. */
  record Result(TranslationUnit unit, List<MergeConflict> conflicts) {
    Result {
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * Merges two sides.
   *
   * @param base the unit both began with; null if both added it
   * @param memorySource the language of source texts where a unit does not name one
   */
  static Result merge(
      @Nullable TranslationUnit base,
      TranslationUnit ours,
      TranslationUnit theirs,
      @Nullable LanguageTag memorySource) {
    UnitMerge merge = new UnitMerge(memorySource);
    TranslationUnit first =
        base == null ? new TranslationUnit(null, null, Metadata.NONE, List.of()) : base;
    LanguageTag named =
        pick(first.sourceLanguage(), ours.sourceLanguage(), theirs.sourceLanguage());
    TranslationUnit unit =
        new TranslationUnit(
            pick(first.id(), ours.id(), theirs.id()),
            named,
            MetadataMerge.merge(first.metadata(), ours.metadata(), theirs.metadata()),
            merge.variants(first.variants(), named, ours, theirs));
    return new Result(
        unit,
        merge.clashes.stream()
            .map(
                c ->
                    new MergeConflict(c.kind(), unit, c.language(), c.base(), c.ours(), c.theirs()))
            .toList());
  }

  /** A unit that one side removed and the other changed: kept as it is, and marked. */
  static Result keep(Kind kind, TranslationUnit kept) {
    TranslationUnit unit = kept.withMetadata(marked(kept.metadata(), kind));
    return new Result(unit, List.of(new MergeConflict(kind, unit, null, null, null, null)));
  }

  /** Whether a unit changed in no more than when, how often and by whom it was touched last. */
  static boolean sameButForUse(TranslationUnit one, TranslationUnit other) {
    if (one.variants().size() != other.variants().size()
        || !MetadataMerge.sameButForUse(one.metadata(), other.metadata())) {
      return false;
    }
    for (int i = 0; i < one.variants().size(); i++) {
      if (!sameButForUse(one.variants().get(i), other.variants().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameButForUse(Variant one, Variant other) {
    return one.language().equals(other.language())
        && one.segment().equals(other.segment())
        && MetadataMerge.sameButForUse(one.metadata(), other.metadata());
  }

  private List<Variant> variants(
      List<Variant> base,
      @Nullable LanguageTag named,
      TranslationUnit ours,
      TranslationUnit theirs) {
    List<Variant> left = ours.variants();
    List<Variant> right = theirs.variants();
    VariantPairing toOurs = new VariantPairing(base, left);
    VariantPairing toTheirs = new VariantPairing(base, right);
    List<Variant> merged = new ArrayList<>();
    for (int b : order(base.size(), toOurs, toTheirs)) {
      int o = toOurs.toAfter(b);
      int t = toTheirs.toAfter(b);
      merged.addAll(
          kept(
              base.get(b),
              o == VariantPairing.NONE ? null : left.get(o),
              t == VariantPairing.NONE ? null : right.get(t)));
    }
    List<Variant> additions = additions(added(left, toOurs), added(right, toTheirs));
    merged.addAll(additions);
    if (!additions.isEmpty() && isCanonical(ours) && isCanonical(theirs)) {
      LanguageTag source =
          SourceVariant.of(new TranslationUnit(null, named, Metadata.NONE, merged), memorySource)
              .language();
      merged.sort(CanonicalForm.variantOrder(source));
    }
    return merged;
  }

  private boolean isCanonical(TranslationUnit unit) {
    return CanonicalForm.hasVariantOrder(unit, memorySource);
  }

  /**
   * The order of the base's variants: that of the side that reordered them, else their own; where
   * both did, the one that keeps the earlier variants first.
   */
  private static List<Integer> order(int size, VariantPairing ours, VariantPairing theirs) {
    List<Integer> own = IntStream.range(0, size).boxed().toList();
    List<Integer> byOurs = order(own, ours);
    List<Integer> byTheirs = order(own, theirs);
    if (byTheirs.equals(own)) {
      return byOurs;
    }
    return byOurs.equals(own) || byTheirs.toString().compareTo(byOurs.toString()) < 0
        ? byTheirs
        : byOurs;
  }

  /** The base's variants in the order of a side; one that it removed stays at its number. */
  private static List<Integer> order(List<Integer> own, VariantPairing side) {
    return own.stream()
        .sorted(
            Comparator.comparing(b -> side.toAfter(b) == VariantPairing.NONE ? b : side.toAfter(b)))
        .toList();
  }

  private List<Variant> kept(Variant base, @Nullable Variant ours, @Nullable Variant theirs) {
    if (ours != null && theirs != null) {
      return both(base, ours, theirs);
    }
    Variant one = ours == null ? theirs : ours;
    if (one == null || sameButForUse(base, one)) {
      return List.of();
    }
    Kind kind = ours == null ? Kind.REMOVED_BY_OURS : Kind.REMOVED_BY_THEIRS;
    clashes.add(
        new Clash(
            kind,
            base.language(),
            base.segment(),
            ours == null ? null : ours.segment(),
            theirs == null ? null : theirs.segment()));
    return List.of(marked(one, kind));
  }

  private List<Variant> both(@Nullable Variant base, Variant ours, Variant theirs) {
    Segment first = base == null ? null : base.segment();
    Metadata known = base == null ? Metadata.NONE : base.metadata();
    boolean same = ours.segment().equals(theirs.segment());
    if (same || ours.segment().equals(first) || theirs.segment().equals(first)) {
      return List.of(
          new Variant(
              ours.language(),
              ours.segment().equals(first) ? theirs.segment() : ours.segment(),
              MetadataMerge.merge(known, ours.metadata(), theirs.metadata())));
    }
    clashes.add(
        new Clash(Kind.BOTH_CHANGED, ours.language(), first, ours.segment(), theirs.segment()));
    return List.of(ours, marked(theirs, Kind.BOTH_CHANGED));
  }

  private static List<Variant> added(List<Variant> variants, VariantPairing pairing) {
    List<Variant> added = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      if (pairing.toBefore(i) == VariantPairing.NONE) {
        added.add(variants.get(i));
      }
    }
    return added;
  }

  /** What either side added, by language; one text where both added the same. */
  private List<Variant> additions(List<Variant> ours, List<Variant> theirs) {
    VariantPairing pairing = new VariantPairing(ours, theirs);
    List<List<Variant>> additions = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      int t = pairing.toAfter(i);
      additions.add(
          t == VariantPairing.NONE ? List.of(ours.get(i)) : both(null, ours.get(i), theirs.get(t)));
    }
    for (int i = 0; i < theirs.size(); i++) {
      if (pairing.toBefore(i) == VariantPairing.NONE) {
        additions.add(List.of(theirs.get(i)));
      }
    }
    additions.sort(
        Comparator.comparing((List<Variant> added) -> added.get(0).language())
            .thenComparing(added -> added.get(0).segment().content().toString()));
    return additions.stream().flatMap(List::stream).toList();
  }

  private static Variant marked(Variant variant, Kind kind) {
    return new Variant(variant.language(), variant.segment(), marked(variant.metadata(), kind));
  }

  private static Metadata marked(Metadata metadata, Kind kind) {
    return metadata.withProperty(Property.of(MergeConflict.PROPERTY, kind.mark()));
  }

  /** The value of the side that changed it; the lesser where both did. */
  private static <T extends Comparable<? super T>> @Nullable T pick(
      @Nullable T base, @Nullable T ours, @Nullable T theirs) {
    if (Objects.equals(ours, theirs) || Objects.equals(theirs, base)) {
      return ours;
    }
    if (ours == null || ours.equals(base)) {
      return theirs;
    }
    return theirs == null || ours.compareTo(theirs) < 0 ? ours : theirs;
  }
}
