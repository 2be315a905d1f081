package org.korpu.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The forms and first places of some phrases, collected by reading all texts once. */
final class CandidateForms {

  /** Where a phrase stands: in a passage, from a place on, for so many words. */
  record Occurrence(int passage, int place, int length) {}

  private static final int NOT_WANTED = -1;

  private final int[] numbers;
  private final List<FormCount> forms = new ArrayList<>();
  private final List<List<Occurrence>> first = new ArrayList<>();

  private CandidateForms(int phrases) {
    numbers = new int[phrases];
    Arrays.fill(numbers, NOT_WANTED);
  }

  /**
   * Collects the forms of phrases.
   *
   * @param examples how many first places of each
   */
  static CandidateForms of(Texts texts, Phrases phrases, Collection<Integer> wanted, int examples) {
    CandidateForms collected = new CandidateForms(phrases.size());
    for (int phrase : wanted) {
      collected.numbers[phrase] = collected.forms.size();
      collected.forms.add(new FormCount(texts));
      collected.first.add(new ArrayList<>(examples));
    }
    for (int i = 0; i < texts.passages(); i++) {
      int passage = i;
      phrases.forEach(
          passage,
          (phrase, place) -> {
            int number = collected.numbers[phrase];
            if (number != NOT_WANTED) {
              collected.forms.get(number).add(place, phrases.length(phrase));
              List<Occurrence> places = collected.first.get(number);
              if (places.size() < examples) {
                places.add(new Occurrence(passage, place, phrases.length(phrase)));
              }
            }
          });
    }
    return collected;
  }

  /** The forms of a phrase that was asked for. */
  FormCount forms(int phrase) {
    return forms.get(numbers[phrase]);
  }

  /** The first places of a phrase that was asked for. */
  List<Occurrence> first(int phrase) {
    return List.copyOf(first.get(numbers[phrase]));
  }
}
