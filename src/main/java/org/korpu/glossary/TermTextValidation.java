package org.korpu.glossary;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.korpu.model.LanguageTag;
import org.korpu.model.Severity;
import org.korpu.text.Folding;

/** What can be wrong with the characters of a term. */
final class TermTextValidation {

  /** White space other than single spaces, and what is not seen at all. */
  private static final Pattern WHITE_SPACE =
      Pattern.compile("^\\s|\\s$|\\s{2}|[\\s&&[^ ]]|[\\u00A0\\u2007\\u202F]|[\\p{Cf}\\p{Cc}]");

  private final FaultCollector faults;
  private final UnicodeSet known = new UnicodeSet("[A-Za-z]");

  /**
   * For terms of a glossary.
   *
   * @param languages of the glossary: the name of a body may keep the letters of another of them,
   *     as “ASAN xidmət” does in English
   */
  TermTextValidation(FaultCollector faults, Collection<LanguageTag> languages) {
    this.faults = faults;
    languages.forEach(language -> known.addAll(lettersOf(language)));
  }

  void validate(PlacedConcept placed, Term term) {
    String text = term.text();
    String foreign = ForeignLetters.in(term);
    if (!foreign.isEmpty()) {
      faults.add(Severity.ERROR, placed, GlossaryMessage.WRONG_SCRIPT, text, foreign);
    } else {
      String unusual = unusual(term);
      if (!unusual.isEmpty()) {
        faults.add(Severity.WARNING, placed, GlossaryMessage.UNUSUAL_LETTER, text, unusual);
      }
    }
    if (WHITE_SPACE.matcher(text).find()) {
      faults.add(Severity.WARNING, placed, GlossaryMessage.WHITE_SPACE, text);
    }
    validateForms(placed, term);
    if (!Normalizer2.getNFCInstance().isNormalized(text)) {
      faults.add(Severity.WARNING, placed, GlossaryMessage.NOT_NFC, text);
    }
  }

  /** An irregular form is of the same word, so it begins with the same letter: год, годы. */
  private void validateForms(PlacedConcept placed, Term term) {
    String first = Folding.fold(term.text(), term.language());
    for (String form : new TreeSet<>(term.details().grammar().forms().values())) {
      String folded = Folding.fold(form, term.language());
      if (folded.isEmpty() || first.codePointAt(0) != folded.codePointAt(0)) {
        faults.add(Severity.WARNING, placed, GlossaryMessage.FORM_OF_OTHER_WORD, term.text(), form);
      }
    }
  }

  /**
   * The letters that no language of the glossary uses by the data of CLDR, each with its code
   * point, such as ǝ, which looks like ə.
   */
  private String unusual(Term term) {
    StringBuilder found = new StringBuilder();
    Normalizer2.getNFCInstance()
        .normalize(term.text())
        .codePoints()
        .filter(c -> Character.isLetter(c) && !known.contains(c))
        .distinct()
        .forEach(
            c ->
                found
                    .append(found.length() == 0 ? "" : ", ")
                    .appendCodePoint(c)
                    .append(String.format(Locale.ROOT, " (U+%04X)", c)));
    return found.toString();
  }

  private static UnicodeSet lettersOf(LanguageTag language) {
    ULocale locale = new ULocale(language.value());
    LocaleData data = LocaleData.getInstance(locale);
    UnicodeSet letters = new UnicodeSet();
    for (int kind : new int[] {LocaleData.ES_STANDARD, LocaleData.ES_AUXILIARY}) {
      UnicodeSet set = data.getExemplarSet(UnicodeSet.ADD_CASE_MAPPINGS, kind);
      if (set != null) {
        letters.addAll(set);
      }
    }
    return letters;
  }
}
