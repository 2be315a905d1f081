package org.korpu.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.korpu.model.LanguageTag;

/**
 * Tells Azerbaijani (Latin or Cyrillic), English and Russian apart, from a headline as from a page.
 *
 * <p>Most letters decide the script. Then letters that only one language has, frequent small words
 * and a few endings are counted as evidence, for our languages and for some that they are taken for
 * (Turkish, German, French, Spanish, Italian; Bulgarian, Ukrainian, Kazakh and others by their
 * letters). The language with the most evidence is the answer. The answer is "unknown" where there
 * is no evidence, where two languages have the same, and where it is none of ours: for digits, for
 * a lone name in Latin letters, for Turkish.
 *
 * <p>A guess, meant for refusing a file under the wrong language and for a default that is shown to
 * the user. Look-alike letters for {@code ə} count as it. Linear; safe for many threads.
 */
public final class LanguageGuess {

  /** Azerbaijani in Cyrillic letters. */
  public static final LanguageTag AZ_CYRL = new LanguageTag("az-Cyrl");

  /** How much a small word, an own letter, a letter shared with one neighbour, an ending weigh. */
  private static final int WORD = 4;

  private static final int OWN_LETTER = 4;
  private static final int SHARED_LETTER = 1;
  private static final int ENDING = 1;

  /** A Latin-script language. */
  private static final class Profile {

    /** Letters up to the last that any profile has, ə, stand in a table. */
    private static final int TABLE = 0x260;

    private final String language;
    private final Set<String> words;
    private final String[] endings;
    private final byte[] weights = new byte[TABLE];

    private Profile(
        String language, Set<String> words, String own, String shared, String... endings) {
      this.language = language;
      this.words = words;
      this.endings = endings;
      shared.chars().forEach(c -> weights[c] = SHARED_LETTER);
      own.chars().forEach(c -> weights[c] = OWN_LETTER);
    }

    String language() {
      return language;
    }

    /**
     * A profile of lists with spaces between.
     *
     * @param words frequent small words, folded by the root locale
     * @param own letters that none of the other languages here has
     * @param shared letters that one or two others have too
     * @param endings ends of longer words
     */
    static Profile of(String language, String words, String own, String shared, String endings) {
      return new Profile(
          language,
          Set.of(words.split(" ")),
          own,
          shared,
          endings.isEmpty() ? new String[0] : endings.split(" "));
    }

    int evidence(List<String> tokens, String text) {
      int evidence = 0;
      for (String token : tokens) {
        if (words.contains(token)) {
          evidence += WORD;
        } else if (token.length() > 4 && hasEnding(token)) {
          evidence += ENDING;
        }
      }
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        evidence += c < TABLE ? weights[c] : 0;
      }
      return evidence;
    }

    private boolean hasEnding(String token) {
      for (String ending : endings) {
        if (token.endsWith(ending)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<Profile> LATIN =
      List.of(
          Profile.of(
              "az",
              "və ilə üçün ki bu bir da də olan olub edib edilib görə isə həm üzrə onun ilin il ildə"
                  + " kimi sonra ən daha haqqında qarşı arasında yeni o bildirib qeyd olaraq edən"
                  + " idi var yox mən biz onlar hər çox lakin amma ya nə deyə gün ay saat",
              "ə",
              "ışğxq",
              "lar lər dan dən ının inin lıq lik"),
          Profile.of(
              "en",
              "the of and to in is that for with on as by at from are was were it has have be been"
                  + " this will not an or which their he she his her its they we you had but who more"
                  + " about after over new says said into than would can all out up no i my your if",
              "",
              "w",
              "tion tions ing ings ment ments ed ly ness ity ies ship ous ful ance ence ers ors ter"
                  + " ght ack ick ock ish ive able ty ry ss sh th ch ew ow 's"),
          Profile.of(
              "tr",
              "ve ile için bu bir da de olan olarak gibi daha kadar sonra olduğu değil ise en çok"
                  + " göre her ne var yok ancak şu ki mi mı yeni gün saat nasıl dedi etti oldu",
              "",
              "ışğ",
              "lar ler dan den ının inin lık lik yor mış"),
          Profile.of(
              "de",
              "der die das und ist nicht mit von zu den dem des ein eine einen für auf im am sich"
                  + " auch als an es werden wird aus er sie ich bei nach wurde haben hat sind wir",
              "äß",
              "öüw",
              "ung ungen keit heit lich isch sche ischen chen"),
          Profile.of(
              "fr",
              "le la les des et est dans que pour une un du au aux en qui sur par pas ne ce se avec"
                  + " il elle son sa ses leur plus nous vous sont été ou mais de à",
              "èêœùûîôâë",
              "éàç",
              "ement ique iques eur eurs aux eux"),
          Profile.of(
              "es",
              "el la los las de que en y por con para una un es se del al su sus como más pero lo no"
                  + " este esta son fue ha",
              "ñ¿¡",
              "áéíóú",
              "ción ciones dad dades mente ado ada ados adas"),
          Profile.of(
              "it",
              "il la lo gli le di che e un una per non sono del della dei delle nel nella con si da al"
                  + " alla è come più anche ha",
              "",
              "àèìòù",
              "zione zioni mente ato ata ati tà ità"));

  /** Latin letters of languages that are not ours at all. */
  private static final String FOREIGN_LATIN = "łąęćńśźżčřšžěůďťňőűåøæãõđîțșăāēīūķļģýðþ";

  /** Cyrillic letters that only Azerbaijani has, and those that its neighbours have too. */
  private static final String AZERBAIJANI_CYRILLIC = "ҹҝ";

  private static final String TURKIC_CYRILLIC = "әғөүһј";

  private static final String FOREIGN_CYRILLIC = "іїєґўқңұҗҳђћџљњѓќѕҙҫҡӑӗҥӈ";

  private static final Set<String> BULGARIAN =
      Set.of("се са ще че като който която това тази при след бъде беше няма също".split(" "));

  private static final Set<String> RUSSIAN =
      Set.of(
          ("и в не на с что он как это по из его к у о от за для же так был было были года году при"
                  + " после также она они ее их который или")
              .split(" "));

  /** Fewer words are too few to contradict what a text is said to be. */
  private static final int FEWEST_WORDS = 6;

  private LanguageGuess() {}

  /** The language of the text, {@code az}, {@code az-Cyrl}, {@code en} or {@code ru}. */
  public static Optional<LanguageTag> of(String text) {
    String folded = Folding.foldRoot(text).replace('ǝ', 'ə');
    int latin = 0;
    int cyrillic = 0;
    int other = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c < 0x80) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (c >= 'а' && c <= 'ё') {
        cyrillic++;
      } else if (Character.isLetter(c)) {
        switch (Character.UnicodeScript.of(c)) {
          case LATIN -> latin++;
          case CYRILLIC -> cyrillic++;
          default -> other++;
        }
      }
    }
    if (other > latin + cyrillic || latin == cyrillic) {
      return Optional.empty();
    }
    List<String> words =
        Tokenizer.tokenize(folded).stream()
            .filter(token -> token.kind() == Token.Kind.WORD)
            .map(Token::text)
            .toList();
    return latin > cyrillic
        ? latin(words, folded.replace('ә', 'ə'), latin)
        : cyrillic(words, folded, cyrillic);
  }

  /**
   * The language of a text that is said to be Azerbaijani, English or Russian, if it is another of
   * the three. Only words are judged, not addresses and numbers, and no text of fewer than six.
   */
  public static Optional<LanguageTag> otherThan(LanguageTag claimed, String text) {
    return otherThan(claimed, text, TextTraits.of(text));
  }

  /**
   * The same, for a text whose traits are known.
   *
   * @param traits those of the text
   */
  public static Optional<LanguageTag> otherThan(
      LanguageTag claimed, String text, TextTraits traits) {
    String code = claimed.language();
    boolean ours = code.equals("az") || code.equals("en") || code.equals("ru");
    if (!ours || traits.isEvidently(code)) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder(text.length());
    int count = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.kind() == Token.Kind.WORD) {
        words.append(token.text()).append(' ');
        count++;
      }
    }
    return count < FEWEST_WORDS
        ? Optional.empty()
        : of(words.toString()).filter(guess -> !guess.meets(claimed));
  }

  private static Optional<LanguageTag> latin(List<String> words, String text, int letters) {
    int schwas = count(text, "ə");
    if (count(text, FOREIGN_LATIN) * 50 > letters) {
      return Optional.empty();
    }
    String best = "";
    int most = 0;
    boolean tie = false;
    for (Profile profile : LATIN) {
      int evidence = profile.evidence(words, text);
      if (profile.language().equals("az") && schwas == 0 && letters > 60) {
        evidence = 0; // one letter in eleven is ə: sixty without one are another language
      }
      tie = evidence == most || (tie && evidence < most);
      if (evidence > most) {
        most = evidence;
        best = profile.language();
      }
    }
    if (tie || most == 0) {
      return Optional.empty();
    }
    return switch (best) {
      case "az" -> Optional.of(LanguageTag.AZ);
      case "en" -> Optional.of(LanguageTag.EN);
      default -> Optional.empty();
    };
  }

  private static Optional<LanguageTag> cyrillic(List<String> words, String text, int letters) {
    int azerbaijani = count(text, AZERBAIJANI_CYRILLIC);
    int turkic = azerbaijani + count(text, TURKIC_CYRILLIC);
    if (count(text, FOREIGN_CYRILLIC) * 50 > letters) {
      return Optional.empty();
    }
    if (turkic * 20 > letters) {
      return Optional.of(AZ_CYRL);
    }
    long russian = words.stream().filter(RUSSIAN::contains).count();
    long bulgarian = words.stream().filter(BULGARIAN::contains).count();
    boolean russianLetters = count(text, "ыэё") > 0;
    return bulgarian > russian || (!russianLetters && bulgarian > 0)
        ? Optional.empty()
        : Optional.of(LanguageTag.RU);
  }

  private static int count(String text, String letters) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (letters.indexOf(text.charAt(i)) >= 0) {
        count++;
      }
    }
    return count;
  }
}
