package org.korpu.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.korpu.morph.RussianDeclined.Kind;
import org.korpu.morph.RussianReading.Agreement;

/**
 * Russian terms: what {@link RussianTermParser} finds to be declined is declined, the rest stays.
 */
final class RussianPhrases implements PhraseInflection.Rules {

  private static final List<GrammaticalCase> CASES = RussianDeclension.CASES;

  private static final List<FormFeatures> FEATURES = all();

  /** How many ways to write one form are looked at: {@code службой, службою} for each word. */
  private static final int MOST_VARIANTS = 16;

  /** Nouns that a name of one state begins or ends with. */
  private static final Set<String> STATES =
      Set.of("республика", "федерация", "королевство", "княжество", "султанат", "эмираты", "штаты");

  private final RussianWords words;

  RussianPhrases(Lexicon analysis) {
    this.words = new RussianWords(analysis);
  }

  @Override
  public List<FormFeatures> features() {
    return FEATURES;
  }

  @Override
  public TermForms of(String term, TermGrammar grammar) {
    if (grammar.partOfSpeech() == PartOfSpeech.VERB) {
      return TermForms.invariable(term, List.of(FormFeatures.BASE));
    }
    RussianTerm parsed = new RussianTermParser(words, grammar).parse(term);
    if (parsed.words().isEmpty()) {
      return TermForms.invariable(term, List.of(FormFeatures.BASE));
    }
    return new Forms(parsed, usual(parsed, grammar));
  }

  private static List<FormFeatures> usual(RussianTerm term, TermGrammar grammar) {
    boolean plural = term.isPlural();
    boolean name =
        grammar.partOfSpeech() == null
            ? isName(term)
            : grammar.partOfSpeech() == PartOfSpeech.PROPER_NOUN;
    return FEATURES.stream()
        .filter(features -> grammar.admits(features.number()))
        .filter(
            features -> features.number() == GrammaticalNumber.PLURAL ? plural || !name : !plural)
        .toList();
  }

  /** Whether it is rather a name: of a person, of a state, an abbreviation, a capitalised word. */
  private static boolean isName(RussianTerm term) {
    RussianTerm.Word head = term.head();
    boolean state = STATES.contains(RussianTerm.lowerCase(head.text()));
    return term.named()
        || head.declined().kind() == Kind.NAME
        || head.declined().isInvariable()
        || (Capitals.isCapitalised(head.text()) && (state || term.isOneWord()));
  }

  private static List<FormFeatures> all() {
    Set<FormFeatures> features = new TreeSet<>();
    for (GrammaticalNumber number : GrammaticalNumber.values()) {
      for (GrammaticalCase each : CASES) {
        features.add(FormFeatures.of(number, each));
      }
    }
    return List.copyOf(features);
  }

  /** The forms of one term. */
  private record Forms(RussianTerm term, List<FormFeatures> usual) implements TermForms {

    @Override
    public Agreement agreement() {
      return term.isPlural() ? Agreement.PLURAL : term.head().noun().agreement();
    }

    @Override
    public List<String> texts(FormFeatures features) {
      boolean possible =
          features.owner() == Owner.NONE
              && CASES.contains(features.grammaticalCase())
              && (features.number() == GrammaticalNumber.PLURAL ? !term.named() : !term.isPlural());
      return possible ? texts(features, Agreement.NONE) : List.of();
    }

    /**
     * The ways to write a form.
     *
     * @param gender of a term that is an adjective; {@link Agreement#NONE}: as it stands
     */
    private List<String> texts(FormFeatures features, Agreement gender) {
      List<String> texts = List.of("");
      int from = 0;
      for (RussianTerm.Word word : term.words()) {
        String between = term.text().substring(from, word.start());
        List<String> forms = word.forms(features, gender);
        List<String> longer = new ArrayList<>();
        for (String text : texts) {
          for (String form : forms) {
            if (longer.size() < MOST_VARIANTS) {
              longer.add(text + between + form);
            }
          }
        }
        texts = longer;
        from = word.end();
      }
      String rest = term.text().substring(from);
      return texts.stream().map(text -> text + rest).distinct().toList();
    }

    @Override
    public Set<FormFeatures> read(PhraseWords text) {
      Set<FormFeatures> found = new TreeSet<>();
      for (FormFeatures features : FEATURES) {
        List<String> texts = new ArrayList<>(texts(features));
        if (term.head().declined().kind() == Kind.ADJECTIVE) {
          texts.addAll(texts(features, Agreement.MASCULINE));
          texts.addAll(texts(features, Agreement.FEMININE));
          texts.addAll(texts(features, Agreement.NEUTER));
        }
        for (String written : texts) {
          if (text.equals(text.sameLanguage(written))) {
            found.add(features);
          }
        }
      }
      return found;
    }
  }
}
