package org.korpu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.morph.Inflection;
import org.korpu.morph.Inflections;
import org.korpu.morph.PhraseBases;
import org.korpu.text.Folding;

/** The forms in which one phrase occurs, and which of them a glossary would have. */
final class FormCount {

  /** So many of the most frequent forms can be the base form. */
  private static final int MOST_COMPARED = 24;

  /** A spelling: the numbers of its words. */
  private record Spelling(List<Integer> words) {}

  /** How often a spelling occurs; a beginning of a sentence says nothing about capitals. */
  private static final class Count {
    private int all;
    private int inside;
  }

  /** A form: a spelling without regard to case. */
  private static final class Form {
    private final List<String> folded;
    private int all;
    private int covered;
    private Spelling spelling;
    private Count best;

    Form(List<String> folded, Spelling spelling, Count count) {
      this.folded = folded;
      this.spelling = spelling;
      this.best = count;
    }

    int letters() {
      return folded.stream().mapToInt(String::length).sum();
    }
  }

  private final Texts texts;
  private final PhraseBases bases;
  private final Map<Spelling, Count> spellings = new HashMap<>();

  FormCount(Texts texts) {
    this.texts = texts;
    this.bases = PhraseBases.of(texts.language());
  }

  /** Counts an occurrence. */
  void add(int place, int length) {
    Integer[] words = new Integer[length];
    for (int i = 0; i < length; i++) {
      words[i] = texts.word(place + i);
    }
    Count count = spellings.computeIfAbsent(new Spelling(List.of(words)), s -> new Count());
    count.all++;
    count.inside += texts.beginsSentence(place) ? 0 : 1;
  }

  /**
   * The form that most occurrences are forms of, the shorter of two that are alike, as it is mostly
   * written within sentences. The texts need not have a nominative: one is made, where that can be
   * done, if more occurrences are forms of it, or none but itself are forms of the other.
   */
  String base() {
    Form best = bestForm();
    boolean onlyItself = best.covered == best.all;
    List<String> base = words(best.spelling);
    int covered = best.covered;
    for (Form form : forms()) {
      List<String> made = bases.base(words(form.spelling));
      if (form.folded.equals(best.folded)) {
        if (onlyItself && covered(made) >= covered) {
          base = made;
        }
      } else {
        int its = covered(made);
        if (its > covered || (its == covered && letters(made) < letters(base))) {
          base = made;
          covered = its;
        }
      }
    }
    return String.join(" ", base);
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  /** How many occurrences are forms of words. */
  private int covered(List<String> words) {
    Inflection inflection = Inflections.of(texts.language());
    List<String> folded = words.stream().map(this::fold).toList();
    return forms().stream()
        .filter(form -> isFormOf(form.folded, folded, inflection))
        .mapToInt(form -> form.all)
        .sum();
  }

  private String fold(String word) {
    return Folding.fold(word, texts.language());
  }

  /** Whether the base form is a phrase of its own with a noun at its end, and no two phrases. */
  boolean isNounPhrase() {
    List<Integer> words = bestForm().spelling.words();
    for (int i = 1; i < words.size(); i++) {
      if (texts.words().part(words.get(i - 1), words.get(i))) {
        return false;
      }
    }
    return texts.words().is(words.get(words.size() - 1), Words.HEAD)
        && (words.size() == 1 || !texts.words().leansOnWordBefore(words.get(0)));
  }

  private Form bestForm() {
    List<Form> forms = forms();
    Inflection inflection = Inflections.of(texts.language());
    for (Form base : forms) {
      for (Form form : forms) {
        base.covered += isFormOf(form.folded, base.folded, inflection) ? form.all : 0;
      }
    }
    return forms.stream()
        .min(
            Comparator.<Form>comparingInt(form -> -form.covered)
                .thenComparingInt(Form::letters)
                .thenComparing(form -> String.join(" ", form.folded)))
        .orElseThrow();
  }

  /** The spellings, the most frequent first. */
  List<TermForm> listed(int most) {
    return spellings.entrySet().stream()
        .map(each -> new TermForm(text(each.getKey()), each.getValue().all))
        .sorted(
            Comparator.<TermForm>comparingInt(form -> -form.occurrences())
                .thenComparing(TermForm::text))
        .limit(most)
        .toList();
  }

  /** The most frequent forms; every call makes them anew. */
  private List<Form> forms() {
    Map<List<String>, Form> forms = new HashMap<>();
    for (Map.Entry<Spelling, Count> each : spellings.entrySet()) {
      Count count = each.getValue();
      List<String> folded =
          each.getKey().words().stream().map(word -> texts.words().folded(word)).toList();
      Form form = forms.computeIfAbsent(folded, f -> new Form(f, each.getKey(), count));
      form.all += count.all;
      if (isBetter(each.getKey(), count, form)) {
        form.spelling = each.getKey();
        form.best = count;
      }
    }
    List<Form> sorted = new ArrayList<>(forms.values());
    sorted.sort(
        Comparator.<Form>comparingInt(form -> -form.all)
            .thenComparing(form -> String.join(" ", form.folded)));
    return sorted.subList(0, Math.min(MOST_COMPARED, sorted.size()));
  }

  private boolean isBetter(Spelling spelling, Count count, Form than) {
    if (count.inside != than.best.inside) {
      return count.inside > than.best.inside;
    }
    return count.all != than.best.all
        ? count.all > than.best.all
        : text(spelling).compareTo(text(than.spelling)) < 0;
  }

  private String text(Spelling spelling) {
    return String.join(" ", words(spelling));
  }

  private List<String> words(Spelling spelling) {
    return spelling.words().stream().map(word -> texts.words().form(word)).toList();
  }

  private static boolean isFormOf(List<String> form, List<String> base, Inflection inflection) {
    for (int i = 0; i < base.size(); i++) {
      if (!inflection.isFormOf(form.get(i), base.get(i))) {
        return false;
      }
    }
    return true;
  }
}
