package org.korpu.glossary;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Animacy;
import org.korpu.morph.Declinability;
import org.korpu.morph.FormFeatures;
import org.korpu.morph.Gender;
import org.korpu.morph.GrammaticalCase;
import org.korpu.morph.GrammaticalNumber;
import org.korpu.morph.Owner;
import org.korpu.morph.PartOfSpeech;
import org.korpu.morph.TermGrammar;

/** Glossaries that say all that a glossary can say. */
public final class SampleGlossaries {

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU, new LanguageTag("az-Cyrl"));

  private SampleGlossaries() {}

  /** Any glossaries whose texts have neither white space at their ends nor double spaces. */
  public static Arbitrary<Glossary> all() {
    return concepts().list().ofMaxSize(5).map(list -> Glossary.of(Glossary.of(list).concepts()));
  }

  private static Arbitrary<Concept> concepts() {
    Arbitrary<ConceptDescription> description =
        Combinators.combine(
                texts(), definitions(), notes(), texts(), properties().list().ofMaxSize(3))
            .as(ConceptDescription::new);
    Arbitrary<ConceptRelations> relations =
        Combinators.combine(texts(), texts()).as(ConceptRelations::new);
    Arbitrary<Tenure> tenure = Combinators.combine(words(), periods()).as(Tenure::new);
    return Combinators.combine(
            words(),
            description,
            terms().list().ofMaxSize(6),
            relations,
            tenure.list().ofMaxSize(2))
        .as(Concept::new);
  }

  private static Arbitrary<SortedMap<LanguageTag, String>> definitions() {
    return Arbitraries.maps(Arbitraries.of(LANGUAGES), words()).ofMaxSize(2).map(TreeMap::new);
  }

  private static Arbitrary<Term> terms() {
    Arbitrary<CaseRule> rule = Arbitraries.of(CaseRule.class).injectNull(0.5);
    Arbitrary<TermDetails> details =
        Combinators.combine(
                rule, periods(), grammars(), notes(), texts(), properties().list().ofMaxSize(2))
            .as(TermDetails::new);
    Arbitrary<TermDetails> some =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.just(TermDetails.NONE)),
            net.jqwik.api.Tuple.of(1, details));
    return Combinators.combine(
            words(), Arbitraries.of(LANGUAGES), Arbitraries.of(TermStatus.class), some)
        .as(Term::new);
  }

  private static Arbitrary<TermGrammar> grammars() {
    Arbitrary<FormFeatures> features =
        Combinators.combine(
                Arbitraries.of(GrammaticalNumber.class),
                Arbitraries.of(Owner.class),
                Arbitraries.of(GrammaticalCase.class))
            .as(FormFeatures::new);
    return Combinators.combine(
            Arbitraries.of(PartOfSpeech.class).injectNull(0.5),
            Arbitraries.of(Gender.class).injectNull(0.5),
            Arbitraries.of(Animacy.class).injectNull(0.5),
            Arbitraries.of(GrammaticalNumber.class).injectNull(0.5),
            Arbitraries.of(Declinability.class),
            Arbitraries.maps(features, words()).ofMaxSize(2))
        .as(TermGrammar::new);
  }

  private static Arbitrary<Property> properties() {
    Arbitrary<String> names =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, words()),
            net.jqwik.api.Tuple.of(
                1,
                Arbitraries.of(
                    "partOfSpeech",
                    "context",
                    "customerSubset",
                    "crossReference",
                    "note",
                    "note:az",
                    "source",
                    "definition",
                    "usage")));
    Arbitrary<String> values =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, texts()),
            net.jqwik.api.Tuple.of(1, Arbitraries.of("noun", "neuter", "x")));
    return Combinators.combine(names, values).as(Property::new);
  }

  private static Arbitrary<Period> periods() {
    Arbitrary<LocalDate> day =
        Arbitraries.longs().between(-20_000, 20_000).map(LocalDate::ofEpochDay).injectNull(0.3);
    return Combinators.combine(day, day)
        .as(
            (a, b) ->
                a != null && b != null && b.isBefore(a) ? new Period(b, a) : new Period(a, b));
  }

  private static Arbitrary<String> words() {
    return texts().filter(text -> !text.isEmpty());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abəİIяx|\\\"',;:={}[]<>&. #-")
        .ofMaxLength(9)
        .map(text -> text.strip().replaceAll(" +", " "));
  }

  /** Texts that may have several lines. */
  private static Arbitrary<String> notes() {
    return Combinators.combine(texts(), texts())
        .as((a, b) -> a.isEmpty() || b.isEmpty() ? a + b : a + "\n" + b);
  }
}
