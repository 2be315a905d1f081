package org.korpu.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.korpu.glossary.Capitalisation;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.morph.FormFeatures;
import org.korpu.morph.GrammaticalNumber;
import org.korpu.morph.Inflections;

/**
 * The target writes an approved term of the glossary with small letters where it has capitals:
 * {@code Dövlət Miqrasiya xidmətinin}.
 *
 * <p>What capitals a term must have, and where they are free, its {@linkplain
 * org.korpu.glossary.CaseRule case rule} says. The words of a title are also those of everyday
 * language ({@code dövlət miqrasiya xidmətləri}); so one without any of its capitals, that of its
 * first letter not counted, is reported only where the source has a term of the concept with all of
 * its own, and not in the plural ({@code iki ölkənin daxili işlər nazirlikləri}). The fix leaves
 * the ending of each word as it is.
 */
final class TitleCase extends DescribedCheck {

  private static final Set<TermStatus> ALL = EnumSet.allOf(TermStatus.class);

  private final TermMatchers terms;

  /** A check against the terms of a glossary. */
  TitleCase(TermMatchers terms) {
    super("TitleCase", Severity.WARNING, CheckGroup.TERMS, Use.BY_DEFAULT);
    this.terms = terms;
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    Set<String> inSource = null;
    int done = 0;
    for (TermHit hit : pair.targetText().terms(terms).longest(ALL)) {
      if (hit.capitalisation() == Capitalisation.RIGHT
          || !hit.term().status().isApproved()
          || hit.start() < done) {
        continue;
      }
      if (!hasCapitalAfterFirst(hit.text())) {
        inSource = inSource == null ? titlesOfSource(pair) : inSource;
        if (!inSource.contains(hit.concept().id()) || isPlural(hit, pair.to())) {
          continue;
        }
      }
      done = hit.end(); // the same span is reported once, whatever concepts it belongs to
      report(
          pair,
          null,
          new Finding.Span(hit.start(), hit.end()),
          Message.of(CheckMessage.TITLE_CASE, hit.text(), hit.recapitalised()),
          fix(hit),
          findings);
    }
  }

  private static boolean hasCapitalAfterFirst(String text) {
    return text.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Whether the title of one body stands in the plural, and so for several of its kind. */
  private static boolean isPlural(TermHit hit, LanguageTag language) {
    Term term = hit.term();
    return isPlural(hit.text(), term, language) && !isPlural(term.text(), term, language);
  }

  private static boolean isPlural(String form, Term term, LanguageTag language) {
    Set<FormFeatures> features =
        Inflections.phrases(language).read(form, term.text(), term.grammar());
    return !features.isEmpty()
        && features.stream().allMatch(each -> each.number() == GrammaticalNumber.PLURAL);
  }

  /** The concepts that the source names with right capitals. */
  private Set<String> titlesOfSource(InspectedPair pair) {
    Set<String> concepts = new HashSet<>();
    for (TermHit hit : pair.sourceText().terms(terms).overlapping(ALL)) {
      if (hit.capitalisation() == Capitalisation.RIGHT) {
        concepts.add(hit.concept().id());
      }
    }
    return concepts;
  }

  /** Only the letters that are wrong, for codes may stand between the others. */
  private static Fix fix(TermHit hit) {
    String found = hit.text();
    String right = hit.recapitalised();
    if (found.length() != right.length()) { // letters apart from their marks
      return Fix.of(new Finding.Span(hit.start(), hit.end()), right);
    }
    List<Fix.Replacement> letters = new ArrayList<>();
    for (int i = 0; i < found.length(); i++) {
      if (found.charAt(i) != right.charAt(i)) {
        int at = hit.start() + i;
        letters.add(new Fix.Replacement(new Finding.Span(at, at + 1), right.substring(i, i + 1)));
      }
    }
    return new Fix(letters);
  }
}
