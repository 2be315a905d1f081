package org.korpu.extract;

import org.korpu.model.LanguageTag;
import org.korpu.morph.PhraseRole;
import org.korpu.morph.PhraseRoles;
import org.korpu.morph.StemKeys;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/**
 * The different words of the texts of a language, as they are written, and to which group of
 * inflected forms each belongs. For one thread.
 */
final class Words {

  /** Stands for what no term goes on over: punctuation, numbers, stop words, verbs. */
  static final int BREAK = 0;

  /** The same at the end of a sentence. */
  static final int END = 1;

  /** What a word can be in a term; the bits of {@link #traits}. */
  static final int CONNECTOR = 1;

  static final int HEAD = 2;
  static final int MODIFIER = 4;

  /** The term ends with it. */
  static final int LAST = 8;

  static final int CAPITAL = 16;

  private static final String SENTENCE_ENDS = ".!?…:";

  /** Up to so many letters, a word in capitals is an abbreviation and no other word in capitals. */
  private static final int LONGEST_ABBREVIATION = 5;

  private final LanguageTag language;
  private final StopWords stopWords;
  private final StemKeys keys;
  private final PhraseRoles.OfLanguage roles;
  private final StringNumbers forms = new StringNumbers();
  private final StringNumbers groups = new StringNumbers();
  private final IntSequence groupOfForm = new IntSequence();
  private final IntSequence traitsOfForm = new IntSequence();

  Words(LanguageTag language) {
    this.language = language;
    this.stopWords = StopWords.of(language);
    this.keys = StemKeys.of(language);
    this.roles = PhraseRoles.of(language);
    for (String mark : new String[] {" ", "."}) {
      forms.number(mark);
      groups.number(mark);
      groupOfForm.add(groups.size() - 1);
      traitsOfForm.add(0);
    }
  }

  /** The number of a token: of its form, {@link #BREAK} or {@link #END}. */
  int number(Token token) {
    if (token.kind() == Token.Kind.PUNCTUATION) {
      return SENTENCE_ENDS.contains(token.text()) ? END : BREAK;
    } else if (token.kind() != Token.Kind.WORD) {
      return BREAK;
    }
    int known = forms.size();
    int number = forms.number(token.text());
    if (number == known) {
      learn(token.text());
    }
    return traits(number) == 0 ? BREAK : number;
  }

  /** The word as it is written. */
  String form(int number) {
    return forms.get(number);
  }

  /** The word folded. */
  String folded(int number) {
    return Folding.fold(forms.get(number), language);
  }

  /** The group of a word. */
  int group(int number) {
    return groupOfForm.get(number);
  }

  /** Whether no phrase of several words begins with the word. */
  boolean leansOnWordBefore(int number) {
    return roles.leansOnWordBefore(folded(number));
  }

  /** Whether two words in a row part two phrases. */
  boolean part(int first, int second) {
    return is(first, CONNECTOR)
        && is(second, CONNECTOR)
        && stopWords.part(folded(first), folded(second));
  }

  /** How many groups there are. */
  int groups() {
    return groups.size();
  }

  /** What the word can be in a term; 0 for nothing. */
  int traits(int number) {
    return traitsOfForm.get(number);
  }

  boolean is(int number, int trait) {
    return (traitsOfForm.get(number) & trait) != 0;
  }

  private void learn(String form) {
    String folded = Folding.fold(form, language);
    int abbreviation = capitals(form);
    if (abbreviation > 1 && abbreviation <= LONGEST_ABBREVIATION) {
      // BMT-nin is of BMT, and IT is not it.
      groupOfForm.add(groups.number("^" + keys.key(folded)));
      traitsOfForm.add(HEAD | CAPITAL);
      return;
    }
    groupOfForm.add(groups.number(keys.key(folded)));
    int traits;
    if (stopWords.connects(folded)) {
      traits = CONNECTOR;
    } else if (stopWords.stops(folded) || folded.length() < 2) {
      traits = 0;
    } else {
      traits = traits(roles.role(folded));
    }
    boolean capital = Character.isUpperCase(form.codePointAt(0));
    traitsOfForm.add(traits != 0 && capital ? traits | CAPITAL : traits);
  }

  private static int traits(PhraseRole role) {
    return switch (role) {
      case HEAD -> HEAD;
      case LAST -> HEAD | LAST;
      case MODIFIER -> MODIFIER;
      case NONE -> 0;
    };
  }

  /** How many capitals the word begins with before a joint or its end; 0 if it goes on small. */
  private static int capitals(String form) {
    int count = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '-' || c == '\'' || c == '’') {
        return count;
      } else if (!Character.isUpperCase(c)) {
        return 0;
      }
      count++;
    }
    return count;
  }
}
