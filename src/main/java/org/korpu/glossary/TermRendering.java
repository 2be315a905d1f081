package org.korpu.glossary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.korpu.model.LanguageTag;
import org.korpu.morph.FormFeatures;
import org.korpu.morph.GrammaticalCase;
import org.korpu.morph.Inflections;
import org.korpu.morph.Owner;
import org.korpu.morph.PhraseInflection;
import org.korpu.text.Folding;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * Says the terms of a text in another language, in the form that their place calls for: {@code
 * Xidmətinə} after {@code to the Service}. Number and case are those of the source term, which its
 * endings tell, or the preposition before it. Where they tell several things that lead to different
 * forms, or nothing, the term stays in its dictionary form. Immutable, and safe for use by many
 * threads.
 */
public final class TermRendering {

  private static final Set<String> ENGLISH_DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "these");

  private final LanguageTag from;
  private final LanguageTag to;

  /** From the terms of one language to those of another. */
  public TermRendering(LanguageTag from, LanguageTag to) {
    this.from = from;
    this.to = to;
  }

  /**
   * The approved term for a term of a text; nothing where the concept has none.
   *
   * @param text the text in which the term was found
   */
  public Optional<RenderedTerm> render(TermHit hit, String text) {
    return hit.concept().approved(to).map(term -> render(hit, text, term));
  }

  private RenderedTerm render(TermHit hit, String text, Term term) {
    // Asked for only now: the dictionaries behind it are opened when it is first used.
    PhraseInflection target = Inflections.phrases(to);
    Set<String> forms = new TreeSet<>();
    for (FormFeatures features : wanted(hit, text)) {
      target.form(term.text(), term.grammar(), features).ifPresent(forms::add);
    }
    return new RenderedTerm(term, forms.size() == 1 ? forms.iterator().next() : term.text());
  }

  /** The features that the translation of a term of a text can have. */
  private Set<FormFeatures> wanted(TermHit hit, String text) {
    String before = wordBefore(text, hit.start());
    Set<GrammaticalCase> governed = CaseTransfer.after(before, from);
    Set<FormFeatures> wanted = new TreeSet<>();
    Set<FormFeatures> read =
        Inflections.phrases(from).read(hit.text(), hit.term().text(), hit.term().grammar());
    for (FormFeatures found : read) {
      if (found.owner() == Owner.NONE
          && governed.contains(found.grammaticalCase())
          && (found.grammaticalCase() != GrammaticalCase.POSSESSIVE || hasApostrophe(hit, text))) {
        for (GrammaticalCase each :
            CaseTransfer.transfer(found.grammaticalCase(), before, from, to)) {
          wanted.add(FormFeatures.of(found.number(), each));
        }
      }
    }
    return wanted;
  }

  /** Whether a form is spelt as a possessive: quotation marks are passed over in comparing. */
  private static boolean hasApostrophe(TermHit hit, String text) {
    int end = Math.min(text.length(), hit.end() + 1);
    return Folding.unify(text.substring(hit.start(), end)).indexOf('\'') >= 0;
  }

  /** The folded word that ends before a place, articles and the like passed over. */
  private String wordBefore(String text, int place) {
    List<Token> tokens = Tokenizer.tokenize(text.substring(0, place));
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).kind() != Token.Kind.WORD) {
        return "";
      }
      String word = Folding.fold(tokens.get(i).text(), from);
      if (!from.meets(LanguageTag.EN) || !ENGLISH_DETERMINERS.contains(word)) {
        return word;
      }
    }
    return "";
  }
}
