package org.korpu.morph;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.morph.RussianDeclined.Cell;
import org.korpu.morph.RussianDeclined.Kind;
import org.korpu.morph.RussianReading.Agreement;

/**
 * What a Russian word can be where it stands in the nominative, with its declension: by the
 * dictionary, which reads forms in one file and makes them from another.
 *
 * <p>Where the dictionary has several forms for a place, that of official texts comes first: {@code
 * службой} before {@code службою}, {@code договоры} before {@code договора}.
 *
 * <p>Immutable; safe for use by many threads.
 */
final class RussianWords {

  private static final String SYNTHESIS = "/org/languagetool/resource/ru/russian_synth.dict";

  /** Between a lemma and the tag of a form in that dictionary. */
  private static final String TAG_MARK = "|";

  private static final Map<String, GrammaticalCase> CASES =
      Map.of(
          "Nom", GrammaticalCase.NOMINATIVE,
          "R", GrammaticalCase.GENITIVE,
          "D", GrammaticalCase.DATIVE,
          "V", GrammaticalCase.ACCUSATIVE,
          "T", GrammaticalCase.INSTRUMENTAL,
          "P", GrammaticalCase.PREPOSITIONAL);

  /** Nouns that rather have the plural in {@code -а}, {@code -я} where the dictionary has both. */
  private static final Set<String> PLURAL_IN_A =
      Set.of(
          ("орден паспорт корпус лагерь учитель пропуск директор доктор профессор отпуск катер"
                  + " мастер сторож цвет век образ номер адрес поезд том счёт счет тон край")
              .split(" ", -1));

  /** Nouns that also mean a thing, but rather somebody in official texts. */
  private static final Set<String> PEOPLE =
      Set.of(
          ("агент боевик глава гражданка двойник держатель жертва искатель кондуктор лицо мигрант"
                  + " носитель оператор персонаж посол проводник реципиент связник собиратель"
                  + " спасатель старшина сторож существо толкователь член")
              .split(" ", -1));

  /** What the dictionary lacks or has otherwise than official texts: lemma, number, six cases. */
  private static final Map<String, Map<Cell, List<String>>> CORRECTIONS =
      Map.of(
          "судья",
          row(Agreement.PLURAL, "судьи судей судьям судей судьями судьях"),
          "гянджа",
          row(Agreement.NONE, "гянджа гянджи гяндже гянджу гянджой гяндже"));

  /** First parts of compounds with a hyphen that are not declined. */
  private static final Set<String> FIXED_FIRST =
      Set.of(
          ("премьер пресс генерал вице обер штаб экс интернет онлайн бизнес веб медиа блок мини"
                  + " контр топ офис унтер интер арт шоу фото видео аудио эконом кино тест")
              .split(" ", -1));

  private final Lexicon analysis;
  private final Lexicon synthesis = Lexicon.read(SYNTHESIS, Charset.forName("KOI8-R"));

  RussianWords(Lexicon analysis) {
    this.analysis = analysis;
  }

  /**
   * The nominatives that a word can be, nouns before names and the headword before other readings;
   * empty where the dictionary does not know it.
   *
   * @param word in small letters, with {@code ё} or without
   */
  List<RussianDeclined> nominatives(String word) {
    List<RussianDeclined> found = known(word);
    if (found.isEmpty() && word.indexOf('ё') >= 0) {
      found = known(word.replace('ё', 'е'));
    }
    return found.isEmpty() ? byParts(word) : found;
  }

  /**
   * Whether the dictionary knows a word in any form, but for plurals of surnames, of which it has
   * one for most spellings.
   */
  boolean isKnown(String word) {
    return analysis.readings(word).stream()
        .anyMatch(reading -> !reading.tag().startsWith("NN:Fam:PL"));
  }

  boolean isPreposition(String word) {
    return analysis.readings(word).stream().anyMatch(reading -> reading.tag().startsWith("PREP"));
  }

  /** Whether a word can be an adverb. */
  boolean isAdverb(String word) {
    return analysis.readings(word).stream().anyMatch(reading -> reading.tag().startsWith("ADV"));
  }

  private List<RussianDeclined> known(String word) {
    List<Ranked> found = new ArrayList<>();
    for (Lexicon.Reading reading : analysis.readings(word)) {
      RussianDeclined declined = declined(word, reading);
      if (declined != null) {
        found.add(new Ranked(rank(word, reading, declined), declined));
      }
    }
    found.sort(Comparator.comparingInt(Ranked::rank));
    return found.stream().map(Ranked::declined).distinct().toList();
  }

  private record Ranked(int rank, RussianDeclined declined) {}

  /** Lower is likelier: each question below outweighs those after it. */
  private static int rank(String word, Lexicon.Reading reading, RussianDeclined declined) {
    boolean animate = declined.animacy() == Animacy.ANIMATE;
    String folded = word.replace('ё', 'е');
    int rank = 0;
    for (boolean unlikely :
        new boolean[] {
          declined.kind() == Kind.NAME,
          declined.isPlural(),
          !reading.lemma().replace('ё', 'е').equals(folded),
          animate != PEOPLE.contains(folded),
          animate && declined.agreement() == Agreement.FEMININE
        }) {
      rank = 2 * rank + (unlikely ? 1 : 0);
    }
    return rank;
  }

  private @Nullable RussianDeclined declined(String word, Lexicon.Reading reading) {
    String tag = reading.tag();
    List<String> features = List.of(tag.split(":", -1));
    String last = features.get(features.size() - 1);
    return switch (features.get(0)) {
      case "ADJ", "PT", "Ord" ->
          last.equals("Nom") && features.size() > 2 ? adjective(word, reading, features) : null;
      case "NN" -> noun(reading, features);
      case "ABR" ->
          new RussianDeclined(
              Kind.NOUN, RussianReading.agreement(features), Animacy.INANIMATE, Map.of());
      default -> null;
    };
  }

  private RussianDeclined adjective(String word, Lexicon.Reading reading, List<String> features) {
    String paradigm = String.join(":", features.subList(0, features.size() - 2)) + ":";
    Map<Cell, List<String>> cells = new HashMap<>();
    for (Lexicon.Reading form : synthesis.completions(reading.lemma() + TAG_MARK)) {
      if (form.tag().startsWith(paradigm)) {
        String[] place = form.tag().substring(paradigm.length()).split(":", -1);
        GrammaticalCase grammaticalCase = place.length == 2 ? CASES.get(place[1]) : null;
        if (grammaticalCase != null) {
          add(
              cells,
              new Cell(RussianReading.agreement(List.of(place[0])), grammaticalCase),
              form.lemma());
        }
      }
    }
    // The dictionary has высочайший among the forms of высший.
    Comparator<String> order =
        Comparator.<String>comparingInt(form -> -sharedLetters(form, word))
            .thenComparing(RussianWords::isRare);
    cells.values().forEach(texts -> texts.sort(order));
    return new RussianDeclined(
        Kind.ADJECTIVE, RussianReading.agreement(features), Animacy.INANIMATE, cells);
  }

  private @Nullable RussianDeclined noun(Lexicon.Reading reading, List<String> features) {
    String kind = features.size() > 1 ? features.get(1) : "";
    boolean name = kind.equals("Fam") || kind.equals("Name") || kind.equals("Patr");
    Animacy animacy = name || kind.equals("Anim") ? Animacy.ANIMATE : Animacy.INANIMATE;
    Agreement agreement = RussianReading.agreement(features);
    boolean hasNumber = features.contains("Sin") || features.contains("PL");
    if (!hasNumber) {
      return new RussianDeclined(name ? Kind.NAME : Kind.NOUN, agreement, animacy, Map.of());
    }
    if (!features.get(features.size() - 1).equals("Nom")) {
      return null;
    }
    String gender = features.size() > 3 ? features.get(2) : "";
    Map<Cell, List<String>> cells = new HashMap<>();
    for (Lexicon.Reading form : synthesis.completions(reading.lemma() + TAG_MARK + "NN:" + kind)) {
      addNoun(cells, form, gender);
    }
    CORRECTIONS
        .getOrDefault(reading.lemma(), Map.of())
        .forEach((cell, texts) -> cells.put(cell, new ArrayList<>(texts)));
    if (cells.isEmpty()) {
      return null;
    }
    sort(cells, reading.lemma());
    return new RussianDeclined(name ? Kind.NAME : Kind.NOUN, agreement, animacy, cells);
  }

  /** Adds a form whose tag begins after the kind of noun: {@code :Masc:Sin:R, ::PL:R, :PL:R}. */
  private static void addNoun(Map<Cell, List<String>> cells, Lexicon.Reading form, String gender) {
    List<String> place = List.of(form.tag().split(":", -1));
    int end = place.size();
    GrammaticalCase grammaticalCase = end < 2 ? null : CASES.get(place.get(end - 1).trim());
    boolean ofGender = end < 4 || place.get(end - 3).equals(gender);
    if (grammaticalCase == null || !ofGender) {
      return;
    }
    boolean plural = place.get(end - 2).equals("PL");
    add(cells, new Cell(plural ? Agreement.PLURAL : Agreement.NONE, grammaticalCase), form.lemma());
  }

  private static void add(Map<Cell, List<String>> cells, Cell cell, String text) {
    List<String> texts = cells.computeIfAbsent(cell, c -> new ArrayList<>(2));
    if (!texts.contains(text)) {
      texts.add(text);
    }
  }

  /** Whether the first part of a compound only describes the second: {@code контакт-центр}. */
  private static boolean isLikeAdjective(String text, RussianDeclined first, RussianDeclined last) {
    return first.agreement() == Agreement.MASCULINE
        && first.animacy() == Animacy.INANIMATE
        && last.animacy() == Animacy.INANIMATE
        && !text.equals("город");
  }

  private static Map<Cell, List<String>> row(Agreement column, String forms) {
    Map<Cell, List<String>> row = new HashMap<>();
    String[] texts = forms.split(" ", -1);
    for (int i = 0; i < texts.length; i++) {
      row.put(new Cell(column, RussianDeclension.CASES.get(i)), List.of(texts[i]));
    }
    return row;
  }

  /** Sorts the forms of a noun by how well they fit an official text. */
  private static void sort(Map<Cell, List<String>> cells, String lemma) {
    Comparator<String> general =
        Comparator.<String, Boolean>comparing(RussianWords::isRare)
            .thenComparing(form -> isContracted(form, lemma));
    Cell nominative = new Cell(Agreement.PLURAL, GrammaticalCase.NOMINATIVE);
    Comparator<String> plural = general.thenComparing(form -> isOtherPlural(form, lemma));
    List<String> plurals = cells.getOrDefault(nominative, new ArrayList<>());
    plurals.sort(plural);
    String base = plurals.isEmpty() ? "" : plurals.get(0);
    cells.forEach(
        (cell, texts) -> {
          if (cell.agreement() != Agreement.PLURAL) {
            texts.sort(general.thenComparing(form -> isSecondLocative(cell, form)));
          } else if (!cell.equals(nominative)) {
            texts.sort(
                general
                    .thenComparing(form -> -sharedLetters(form, base))
                    .thenComparing(plural)
                    .thenComparing(form -> !form.endsWith("ов")));
          }
        });
  }

  /** Whether it is one of {@code -ою, -ею}, which are met in verse. */
  private static boolean isRare(String form) {
    return form.endsWith("ою") || form.endsWith("ею") || form.endsWith("ёю");
  }

  /** Whether it has {@code ь} where the lemma has {@code и}: {@code участье}. */
  private static boolean isContracted(String form, String lemma) {
    int stem = lemma.length() - 2;
    return stem > 0
        && (lemma.endsWith("ие") || lemma.endsWith("ия"))
        && form.length() > stem
        && form.charAt(stem) == 'ь';
  }

  private static boolean isOtherPlural(String form, String lemma) {
    if (lemma.equals("человек")) {
      return !form.startsWith("люд");
    } else if (lemma.equals("сын")) {
      return !form.startsWith("сынов");
    }
    boolean inA = form.endsWith("а") || form.endsWith("я");
    boolean consonant = "аяоеь".indexOf(lemma.charAt(lemma.length() - 1)) < 0;
    return consonant && inA != PLURAL_IN_A.contains(lemma);
  }

  /** Whether it is a form after {@code в} and {@code на} only: {@code порту}. */
  private static boolean isSecondLocative(Cell cell, String form) {
    return cell.grammaticalCase() == GrammaticalCase.PREPOSITIONAL
        && (form.endsWith("у") || form.endsWith("ю"));
  }

  private static int sharedLetters(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /**
   * A compound with a hyphen that is not in the dictionary: its last part, and the first too if it
   * is a noun of its own ({@code страны-участницы}).
   */
  private List<RussianDeclined> byParts(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0 || hyphen == word.length() - 1) {
      return List.of();
    }
    String first = word.substring(0, hyphen);
    List<RussianDeclined> lasts = nominatives(word.substring(hyphen + 1));
    List<RussianDeclined> firsts = FIXED_FIRST.contains(first) ? List.of() : nominatives(first);
    List<RussianDeclined> joined = new ArrayList<>();
    for (RussianDeclined last : lasts) {
      RussianDeclined both = null;
      for (RussianDeclined each : firsts) {
        boolean nouns = each.kind() == Kind.NOUN && last.kind() == Kind.NOUN;
        if (both == null
            && nouns
            && each.isPlural() == last.isPlural()
            && !isLikeAdjective(first, each, last)) {
          both = each.joinedTo(last);
        }
      }
      joined.add(both == null ? last.after(first + "-") : both);
    }
    return Collections.unmodifiableList(joined);
  }
}
