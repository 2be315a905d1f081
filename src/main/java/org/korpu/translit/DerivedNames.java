package org.korpu.translit;

import java.util.ArrayList;
import java.util.List;

/**
 * Surnames and long first names that are put together of known ones: {@code Rəhim-ov}, {@code
 * Əmir-aslan-ov}, and the feminine of known surnames.
 */
final class DerivedNames {

  private static final int SHORTEST_STEM = 2;

  /** Shorter parts of compounds would be found in foreign names. */
  private static final int SHORTEST_PART = 3;

  private final NameIndex index;
  private final NameLanguage from;
  private final NameLanguage to;

  DerivedNames(NameIndex index, NameLanguage from, NameLanguage to) {
    this.index = index;
    this.from = from;
    this.to = to;
  }

  /** A name in the two languages and in Azerbaijani, in small letters. */
  private record Stem(String azerbaijani, List<String> forms) {}

  /** The renderings of a word in small letters; none if it is not made of known names. */
  List<Ranked> renderings(String word) {
    List<Ranked> feminine = feminine(word);
    if (!feminine.isEmpty()) {
      return feminine;
    }
    List<Ranked> found = new ArrayList<>();
    for (SurnameSuffix suffix : SurnameSuffix.values()) {
      for (String shape : suffix.shapes(from)) {
        int length = word.length() - shape.length();
        if (length >= SHORTEST_STEM && word.endsWith(shape)) {
          for (Stem stem : stems(word.substring(0, length))) {
            add(found, stem, suffix);
          }
        }
      }
      if (!found.isEmpty()) {
        return Ranked.best(found);
      }
    }
    for (Stem stem : compounds(word)) {
      found.addAll(Ranked.of(stem.forms));
    }
    return Ranked.best(found);
  }

  private void add(List<Ranked> found, Stem stem, SurnameSuffix suffix) {
    double cost = 0;
    for (String form : stem.forms) {
      for (String surname : suffix.after(form, stem.azerbaijani, to)) {
        found.add(new Ranked(surname, cost));
        cost += Ranked.NEXT_FORM;
      }
    }
  }

  private List<Ranked> feminine(String word) {
    String ending = from == NameLanguage.RU ? "а" : "a";
    if (!word.endsWith(ending)) {
      return List.of();
    }
    List<Ranked> found = new ArrayList<>();
    for (NameIndex.Hit hit : index.find(from.key(word.substring(0, word.length() - 1)))) {
      if (hit.name().kind() == NameKind.SURNAME && isPossessive(hit.name().az().get(0))) {
        for (Ranked form : Ranked.of(hit.name().in(to))) {
          String feminine = to.lower(form.text()) + (to == NameLanguage.RU ? "а" : "a");
          found.add(new Ranked(feminine, form.cost() + hit.place() * Ranked.NEXT_FORM));
        }
      }
    }
    return Ranked.best(found);
  }

  private static boolean isPossessive(String surname) {
    return surname.endsWith("ov") || surname.endsWith("ev") || surname.endsWith("in");
  }

  /** The known name that a stem is, or the compounds. */
  private List<Stem> stems(String word) {
    List<Stem> stems = simple(word);
    return stems.isEmpty() ? compounds(word) : stems;
  }

  private List<Stem> simple(String word) {
    return index.parts(word).stream().map(this::stem).toList();
  }

  private Stem stem(KnownName name) {
    String azerbaijani = NameLanguage.AZ.lower(name.az().get(0));
    return new Stem(azerbaijani, name.in(to).stream().map(to::lower).toList());
  }

  private List<Stem> compounds(String word) {
    for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
      List<Stem> last = simple(word.substring(cut));
      if (last.isEmpty()) {
        continue;
      }
      List<Stem> first = simple(word.substring(0, cut));
      if (!first.isEmpty()) {
        return List.of(joined(first.get(0), last.get(0)));
      }
    }
    return List.of();
  }

  private static Stem joined(Stem first, Stem last) {
    List<String> forms = new ArrayList<>();
    for (String a : first.forms) {
      for (String b : last.forms) {
        forms.add(a + b);
      }
    }
    return new Stem(first.azerbaijani + last.azerbaijani, forms);
  }
}
