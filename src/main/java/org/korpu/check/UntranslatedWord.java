package org.korpu.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Token;

/**
 * An ordinary word of the source stands in the target as it is, left over from the source.
 *
 * <p>Ordinary are words in small letters. Where the languages have different scripts, any such word
 * of two letters or more counts; between Azerbaijani and English, which share many words ({@code
 * bank}, {@code region}), only words of four letters that are no known loans, and a few short
 * English ones ({@code the}). Nothing is said of words in quotation marks or brackets, beside a
 * name where the source has both ({@code University of Texas}), or in a target that is mostly such
 * words, for which there are {@link TargetEqualsSource} and {@link WrongLanguage}.
 */
final class UntranslatedWord extends DescribedCheck {

  private static final int FEWEST_LETTERS = 4;

  private static final Set<String> SHORT_ENGLISH =
      Set.of("the", "and", "for", "was", "are", "has", "had", "not", "but", "its", "his", "her");

  /** Words of phrases that all languages borrow. */
  private static final Set<String> LATIN =
      WordList.of(
          "ad hoc de facto jure status quo vice versa in vitro vivo pro forma rata bona fide"
              + " persona non grata via per se et al etc van von der den el la le di da bin ibn");

  /** Words that Azerbaijani writes as English does. */
  private static final Set<String> LOANS =
      WordList.of(
          "agent album alfa alibi altruist ambulator ampul animator anonim"
              + " arena arsenal artist asfalt atom audit auditor autizm avatar avro"
              + " badminton bank banker banner bar barrel barter baton bazar beta bit"
              + " bitcoin blog blogger boss brend brifinq briket broker bufer bunker"
              + " butik club data deficit defile delta demo depo deputat desert"
              + " detektiv detektor diplomat disk dispanser diva divan dollar domen"
              + " donor drama dron ekran eksport element email embargo etap fakt"
              + " faktor fanat fantom fauna fax federal festival film filter final"
              + " finalist finish fitness flora fond forma format forum foto fragment"
              + " franchise fraza futbol gala gen gender general generator genom gips"
              + " global golf gradient gram grant guru hacker halal hamburger harem"
              + " hashtag helium hobby hormon hospital hotel humanist ideal idol"
              + " import impuls indeks influencer institut instrument internet"
              + " interval inverter islam jazz jeep jihad judo jury kabab kamera"
              + " kanal karantin karate katar kebab kilometr kiosk klon kod koma"
              + " kombi kombo komet kontur kredit laptop laser leopard liberal lider"
              + " limit link liter lobbi lobby log logo lot madam magistr makro manat"
              + " mandarin mantra marker market marketing massiv material maximum"
              + " medal media meditator meme memorandum menu metal metro mikron mil"
              + " minimal minimum minister minus model modem modern modul monitor"
              + " monolit moral motel motiv motor mutant nano natural neft negativ"
              + " neon neutron neytral nikel norma normal notebook offline ofis okay"
              + " onlayn online opera opponent optimal orbit original ornament orqan"
              + " orta palma panda panel paradoks parameter park parlament partner"
              + " pasta patent patron pedal penalti personal piano pilates pilot"
              + " pirat pivot plan planet plasma plastik platform plus podcast poker"
              + " polis polo pop port portal portret post postal poster potensial"
              + " premier prezident prima printer problem profil prokuror proqram"
              + " proses protein protest proton radar radio rap rayon real region"
              + " regional rekord remiks repertuar reporter rezerv risk ritual robot"
              + " rock roman router rover ruble rugby safari salon samba samit"
              + " sanator sauna sektor seminar senat senator sensor serial seriya"
              + " server servis sessiya show sinus sirk skandal skaner slogan snayper"
              + " sofa solo sonar spam spektr sponsor sport sprint standart start"
              + " startup status stend steroid stress student studio summit super"
              + " sushi tablet tandem tango tank tanker taxi teleskop tempo tender"
              + " tennis tenor termin terminal terror test tiran tirana titan titul"
              + " ton tonal toner top total traktor transfer transformator transit"
              + " transport trend tribunal trio trolleybus turbo turist turnir tvit"
              + " unikal universal vaccin variant vegan vektor vertikal veteran veto"
              + " video villa vip virus viza vlog volleybol volt watt webinar wifi"
              + " yen yoga zona");

  /** {@code professor, optimist, variant, student, referendum, status, real}. */
  private static final List<String> LOAN_ENDINGS =
      List.of("or", "ist", "ant", "ent", "um", "us", "al", "polis");

  /** Letters that loans have otherwise in Azerbaijani. */
  private static final List<String> ENGLISH_SPELLINGS =
      List.of(
          "c", "x", "w", "th", "sh", "ph", "ou", "oo", "ee", "ea", "ai", "ay", "tion", "igh", "tt",
          "ll", "pp", "nn", "ff", "mm", "rr");

  UntranslatedWord() {
    super("UntranslatedWord", Severity.WARNING, CheckGroup.COMPLETENESS, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    boolean fromCyrillic = isCyrillic(pair.from());
    boolean otherScript = fromCyrillic != isCyrillic(pair.to());
    if (pair.from().meets(pair.to())
        || pair.target().strip().equals(pair.source().strip())
        || !(isOurs(pair.from()) && isOurs(pair.to()))) {
      return;
    }
    List<Token> tokens = pair.targetTokens();
    @Nullable Set<String> ordinary = null;
    int words = 0;
    int kept = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.WORD) {
        words++;
        if (isSmall(token.text(), fromCyrillic)) {
          ordinary =
              ordinary == null ? ordinaryWords(pair.source(), pair.sourceTokens()) : ordinary;
          kept += isLeft(pair, tokens, i, ordinary, otherScript) ? 1 : 0;
        }
      }
    }
    if (kept == 0 || ordinary == null || 2 * kept > words) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.WORD
          && isSmall(token.text(), fromCyrillic)
          && isLeft(pair, tokens, i, ordinary, otherScript)) {
        Message message = Message.of(TranslationMessage.UNTRANSLATED_WORD, token.text());
        report(pair, token.start(), token.end(), message, findings);
      }
    }
  }

  /** Whether a word of the target is one of the source that should have been translated. */
  private static boolean isLeft(
      InspectedPair pair, List<Token> tokens, int i, Set<String> ordinary, boolean otherScript) {
    String word = tokens.get(i).text();
    return ordinary.contains(word) && isTranslatable(word, otherScript) && isAlone(pair, tokens, i);
  }

  /** Whether all letters are small ones of the script. */
  private static boolean isSmall(String word, boolean cyrillic) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLowerCase(c) || (c >= 0x400 && c <= 0x52F) != cyrillic) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTranslatable(String word, boolean otherScript) {
    boolean translatable =
        otherScript
            ? word.length() > 1
            : SHORT_ENGLISH.contains(word)
                || (word.length() >= FEWEST_LETTERS && !LOANS.contains(word) && !mayBeLoan(word));
    return translatable && !LATIN.contains(word);
  }

  /** Whether a word has an ending of loans, and no spelling that Azerbaijani would have changed. */
  private static boolean mayBeLoan(String word) {
    boolean ending = false;
    for (String each : LOAN_ENDINGS) {
      ending |= word.endsWith(each);
    }
    for (String each : ENGLISH_SPELLINGS) {
      if (word.contains(each)) {
        return false;
      }
    }
    return ending && !word.endsWith("ment");
  }

  private static Set<String> ordinaryWords(String text, List<Token> tokens) {
    Set<String> words = new HashSet<>();
    boolean quotes = hasQuotes(text);
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD
          && Character.isLowerCase(token.text().charAt(0))
          && !(quotes && isQuoted(text, token))) {
        words.add(token.text());
      }
    }
    return words;
  }

  /** Whether a word of the target is left there by mistake, as far as its neighbours tell. */
  private static boolean isAlone(InspectedPair pair, List<Token> tokens, int i) {
    Token word = tokens.get(i);
    return isOrdinaryNeighbour(pair, word, i == 0 ? null : tokens.get(i - 1))
        && isOrdinaryNeighbour(pair, word, i + 1 == tokens.size() ? null : tokens.get(i + 1))
        && !isQuoted(pair.target(), word);
  }

  private static boolean isOrdinaryNeighbour(
      InspectedPair pair, Token word, @Nullable Token other) {
    if (other == null) {
      return true;
    }
    return switch (other.kind()) {
      case WORD -> !(isName(other) && isBeside(pair.source(), word, other));
      case ADDRESS -> false;
      case NUMBER -> true;
      case PUNCTUATION -> "«»“”„\"'()[]{}<>/\\_@#=*`’‘".indexOf(other.text().charAt(0)) < 0;
    };
  }

  /** Whether the source has the two words beside each other as well. */
  private static boolean isBeside(String source, Token word, Token other) {
    boolean before = other.start() < word.start();
    return source.contains(
        before ? other.text() + " " + word.text() : word.text() + " " + other.text());
  }

  /** Whether a word has a capital, and not only because a sentence begins with it. */
  private static boolean isName(Token word) {
    String text = word.text();
    return Character.isUpperCase(text.charAt(0))
        && (word.start() > 0 || (text.length() > 1 && Character.isUpperCase(text.charAt(1))));
  }

  private static boolean hasQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("\"«“„".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place is between quotation marks. */
  private static boolean isQuoted(String text, Token word) {
    int straight = 0;
    int depth = 0;
    for (int i = 0; i < word.start(); i++) {
      switch (text.charAt(i)) {
        case '"' -> straight++;
        case '«', '“', '„' -> depth++;
        case '»', '”' -> depth--;
        default -> {
          // no mark
        }
      }
    }
    return straight % 2 == 1 || depth > 0;
  }

  private static boolean isCyrillic(LanguageTag language) {
    return language.language().equals("ru") || language.script().equals("Cyrl");
  }

  private static boolean isOurs(LanguageTag language) {
    return switch (language.language()) {
      case "az", "en", "ru" -> true;
      default -> false;
    };
  }
}
