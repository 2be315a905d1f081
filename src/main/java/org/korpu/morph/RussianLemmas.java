package org.korpu.morph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Russian lemmas by the headwords that the dictionary knows them as forms of, and by what is before
 * their endings, for words that it does not know. What it says of them is kept, so that of a form
 * only the form is looked up.
 */
final class RussianLemmas implements LemmaTable {

  private final RussianInflection inflection;
  private final List<String> lemmas;
  private final List<List<RussianReading>> readings;
  private final LemmasByKey bySpelling = new LemmasByKey();
  private final LemmasByKey byHeadword = new LemmasByKey();
  private final LemmasByKey byStem = new LemmasByKey();

  /**
   * By stem, those that are declined by endings even into forms that the dictionary knows as names.
   */
  private final LemmasByKey unknownByStem = new LemmasByKey();

  /** The last parts of lemmas with hyphens, null where there is no such lemma. */
  private final @Nullable RussianLemmas lastParts;

  /** For each last part the number of its lemma. */
  private final List<Integer> hyphened = new ArrayList<>();

  RussianLemmas(RussianInflection inflection, List<String> lemmas) {
    this.inflection = inflection;
    this.lemmas = List.copyOf(lemmas);
    readings = new ArrayList<>(lemmas.size());
    List<String> parts = new ArrayList<>();
    for (int number = 0; number < lemmas.size(); number++) {
      String lemma = lemmas.get(number);
      List<RussianReading> known = List.copyOf(inflection.readings(lemma));
      readings.add(known);
      bySpelling.add(lemma, number);
      for (RussianReading reading : known) {
        byHeadword.add(reading.lemma(), number);
      }
      for (String stem : RussianEndings.stemsOfLemma(lemma)) {
        byStem.add(stem, number);
        if (RussianInflection.isUnknown(known)) {
          unknownByStem.add(stem, number);
        }
      }
      int hyphen = lemma.lastIndexOf('-');
      if (hyphen > 0) {
        parts.add(lemma.substring(hyphen + 1));
        hyphened.add(number);
      }
    }
    lastParts = parts.isEmpty() ? null : new RussianLemmas(inflection, parts);
  }

  @Override
  public int[] lemmasOf(String form) {
    Numbers found = new Numbers();
    found.addAll(bySpelling.get(form));
    List<RussianReading> known = inflection.readings(form);
    for (RussianReading reading : known) {
      addForms(form, known, byHeadword.get(reading.lemma()), found);
    }
    LemmasByKey declined = known.isEmpty() ? byStem : unknownByStem;
    if (!declined.isEmpty() && RussianInflection.areNames(known)) {
      for (String stem : RussianEndings.stems(form)) {
        addForms(form, known, declined.get(stem), found);
      }
    }
    if (known.isEmpty()) {
      addFormsByParts(form, known, found);
    }
    return found.ascending();
  }

  private void addFormsByParts(String form, List<RussianReading> known, Numbers found) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && lastParts != null) {
      for (int part : lastParts.lemmasOf(form.substring(hyphen + 1))) {
        int number = hyphened.get(part);
        if (inflection.isFormOf(form, known, lemmas.get(number), readings.get(number))) {
          found.add(number);
        }
      }
    }
  }

  private void addForms(
      String form, List<RussianReading> known, @Nullable Numbers candidates, Numbers found) {
    for (int i = 0; candidates != null && i < candidates.size(); i++) {
      int number = candidates.get(i);
      if (inflection.isFormOf(form, known, lemmas.get(number), readings.get(number))) {
        found.add(number);
      }
    }
  }
}
