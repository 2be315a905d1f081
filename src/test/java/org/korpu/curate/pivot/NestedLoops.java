package org.korpu.curate.pivot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.text.Folding;

/** The join as its description says it, over plain texts, each unit compared with each. */
final class NestedLoops {

  private final LanguageTag pivot;
  private final List<String> joined = new ArrayList<>();
  private final List<String> ambiguous = new ArrayList<>();
  private final List<String> unpaired = new ArrayList<>();

  NestedLoops(LanguageTag pivot, List<TranslationUnit> first, List<TranslationUnit> second) {
    this.pivot = pivot;
    Set<String> pivots = new LinkedHashSet<>();
    Stream.concat(first.stream(), second.stream()).map(this::text).forEach(pivots::add);
    Set<String> left = new LinkedHashSet<>();
    for (String text : pivots) {
      List<TranslationUnit> ofFirst = with(first, text);
      List<TranslationUnit> ofSecond = with(second, text);
      if (text.isBlank()) {
        alone(ofFirst, ofSecond);
      } else if (ofFirst.isEmpty() || ofSecond.isEmpty()) {
        left.add(text);
      } else {
        decide(ofFirst, ofSecond);
      }
    }
    for (String text : left) {
      List<String> alike = left.stream().filter(each -> normal(each).equals(normal(text))).toList();
      List<String> here = alike.stream().filter(each -> !with(first, each).isEmpty()).toList();
      List<String> there = alike.stream().filter(each -> !with(second, each).isEmpty()).toList();
      if (here.isEmpty() || there.isEmpty()) {
        alone(with(first, text), with(second, text));
      } else if (here.size() > 1 || there.size() > 1) {
        with(first, text).forEach(unit -> ambiguous.add(texts(unit)));
        with(second, text).forEach(unit -> ambiguous.add(texts(unit)));
      } else if (text.equals(here.get(0))) {
        decide(with(first, text), with(second, there.get(0)));
      }
    }
  }

  List<String> joined() {
    return joined;
  }

  List<String> ambiguous() {
    return ambiguous;
  }

  List<String> unpaired() {
    return unpaired;
  }

  static String texts(TranslationUnit unit) {
    return unit.variants().stream().map(NestedLoops::shown).collect(Collectors.joining("|"));
  }

  private static String shown(Variant variant) {
    return variant.language() + " " + variant.segment().text();
  }

  private void decide(List<TranslationUnit> first, List<TranslationUnit> second) {
    List<TranslationUnit> all = new ArrayList<>(first);
    all.addAll(second);
    Map<LanguageTag, Set<String>> said = new LinkedHashMap<>();
    for (TranslationUnit unit : all) {
      for (Variant variant : unit.variants()) {
        said.computeIfAbsent(variant.language(), language -> new LinkedHashSet<>())
            .add(variant.segment().text());
      }
    }
    Map<LanguageTag, Set<String>> others = new HashMap<>(said);
    Set<String> spellings = others.remove(pivot);
    if (said.size() < 3) {
      alone(first, second);
    } else if (others.values().stream().anyMatch(texts -> texts.size() > 1)) {
      all.forEach(unit -> ambiguous.add(texts(unit)));
    } else {
      String kept =
          spellings.stream()
              .min(Comparator.comparing(String::length).thenComparing(text -> text))
              .orElseThrow();
      joined.add(
          pivot
              + " "
              + kept
              + "|"
              + others.entrySet().stream()
                  .map(each -> each.getKey() + " " + each.getValue().iterator().next())
                  .collect(Collectors.joining("|")));
    }
  }

  private void alone(List<TranslationUnit> first, List<TranslationUnit> second) {
    first.forEach(unit -> unpaired.add(texts(unit)));
    second.forEach(unit -> unpaired.add(texts(unit)));
  }

  private List<TranslationUnit> with(List<TranslationUnit> memory, String text) {
    return memory.stream().filter(unit -> text(unit).equals(text)).toList();
  }

  /** The pivot text; blank where there is none. */
  private String text(TranslationUnit unit) {
    return unit.variant(pivot).map(variant -> variant.segment().text()).orElse("");
  }

  private static String normal(String text) {
    return Folding.unify(text).strip().replaceAll("[\\s\\u00A0]+", " ");
  }
}
