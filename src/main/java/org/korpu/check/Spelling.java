package org.korpu.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Token;

/**
 * A word of the target is not in the dictionary of its language. Runs only if it is named, and
 * finds nothing in a language without dictionary.
 *
 * <p>Not looked at are words of one or two letters, words with a capital other than the first of
 * the text (names and abbreviations), words with digits, words that the source has too, and what
 * belongs to a term of the glossary. Of a word with hyphens it is enough that its parts are known.
 */
final class Spelling extends DescribedCheck {

  private static final int FEWEST_LETTERS = 3;

  private final Orthographies orthographies;
  private final TermMatchers terms;

  /** A check against dictionaries, and the terms of a glossary, which are right as well. */
  Spelling(Orthographies orthographies, TermMatchers terms) {
    super("Spelling", Severity.WARNING, CheckGroup.LANGUAGE, Use.ON_DEMAND);
    this.orthographies = orthographies;
    this.terms = terms;
  }

  @Override
  public boolean needsDictionary() {
    return true;
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    Optional<Orthography> orthography = orthographies.of(pair.to());
    if (orthography.isEmpty()) {
      return;
    }
    @Nullable List<TermHit> hits = null;
    @Nullable Set<String> sourceWords = null;
    for (Token token : pair.targetTokens()) {
      if (!isOrdinary(token) || isKnown(token.text(), orthography.get())) {
        continue;
      }
      if (hits == null || sourceWords == null) {
        hits = pair.targetText().terms(terms).longest(EnumSet.allOf(TermStatus.class));
        sourceWords = new HashSet<>();
        for (Token each : pair.sourceTokens()) {
          sourceWords.add(each.text());
        }
      }
      boolean ofTerm =
          hits.stream().anyMatch(hit -> hit.start() <= token.start() && token.end() <= hit.end());
      if (!ofTerm && !sourceWords.contains(token.text())) {
        report(pair, token, orthography.get().suggestions(token.text()), findings);
      }
    }
  }

  private void report(
      InspectedPair pair, Token token, List<String> suggestions, Consumer<Finding> findings) {
    Message message =
        suggestions.isEmpty()
            ? Message.of(LanguageMessage.UNKNOWN_WORD, token.text())
            : Message.of(LanguageMessage.MISSPELT_WORD, token.text(), suggestions.get(0));
    report(pair, token.start(), token.end(), message, findings);
  }

  private static boolean isOrdinary(Token token) {
    String word = token.text();
    if (token.kind() != Token.Kind.WORD || word.length() < FEWEST_LETTERS) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean small = Character.isLowerCase(c) || !Character.isLetterOrDigit(c);
      if (!small && !(i == 0 && token.start() == 0 && Character.isUpperCase(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKnown(String word, Orthography orthography) {
    if (orthography.knows(word)) {
      return true;
    }
    if (word.indexOf('-') < 0) {
      return false;
    }
    for (String part : word.split("-", -1)) {
      if (!part.isEmpty() && !orthography.knows(part)) {
        return false;
      }
    }
    return true;
  }
}
