package org.korpu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.SuffixInflection;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;

/**
 * A glossary written as a concept a line: {@code id | en term, other term (forbidden); az term}.
 * Terms without a status are preferred. Forms are those of {@link SuffixInflection}.
 */
final class SampleGlossary {

  private static final Pattern TERM = Pattern.compile("(.+?)(?: \\((\\w+)\\))?");

  private SampleGlossary() {}

  static TermMatchers matchers(String lines) {
    List<Concept> concepts = lines.lines().map(SampleGlossary::concept).toList();
    return new TermMatchers(Glossary.of(concepts), SuffixInflection::new);
  }

  private static Concept concept(String line) {
    String[] parts = line.split(" \\| ", 2);
    List<Term> terms = new ArrayList<>();
    for (String ofLanguage : parts[1].split("; ", -1)) {
      LanguageTag language = new LanguageTag(ofLanguage.split(" ", 2)[0]);
      for (String term : ofLanguage.split(" ", 2)[1].split(", ", -1)) {
        Matcher matcher = TERM.matcher(term);
        if (!matcher.matches()) {
          throw new IllegalArgumentException(line);
        }
        String status = matcher.group(2) == null ? "preferred" : matcher.group(2);
        terms.add(
            new Term(
                matcher.group(1), language, TermStatus.valueOf(status.toUpperCase(Locale.ROOT))));
      }
    }
    return new Concept(parts[0], ConceptDescription.NONE, terms);
  }
}
