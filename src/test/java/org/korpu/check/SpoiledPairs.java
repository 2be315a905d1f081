package org.korpu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.CaseRule;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.text.Folding;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/** Good translations with one fault put in: for each check of single pairs a way to do so. */
final class SpoiledPairs {

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}'’-])\\p{Ll}{3,}(?![\\p{L}'’-])");

  /** Names in Azerbaijani, Russian and English. */
  static final List<Map<String, String>> NAMES =
      Stream.of(
              "Vüsal Hüseynov|Вюсал Гусейнов|Vusal Huseynov",
              "Firudin Nəbiyev|Фирудин Набиев|Firudin Nabiyev",
              "Leyla Məmmədova|Лейла Мамедова|Leyla Mammadova",
              "R. Quliyev|Р. Гулиев|R. Guliyev",
              "Aytən Rəhimova|Айтен Рагимова|Aytan Rahimova",
              "Elçin Cəfərov|Эльчин Джафаров|Elchin Jafarov",
              "Nigar Abbasova|Нигяр Аббасова|Nigar Abbasova",
              "Orxan İbrahimov|Орхан Ибрагимов|Orkhan Ibrahimov",
              "Səbinə Kərimova|Сабина Керимова|Sabina Karimova",
              "T. Əhmədov|Т. Ахмедов|T. Ahmadov",
              "Günel Mustafayeva|Гюнель Мустафаева|Gunel Mustafayeva",
              "Ramiz Salmanov|Рамиз Салманов|Ramiz Salmanov")
          .map(line -> line.split("\\|"))
          .map(forms -> Map.of("az", forms[0], "ru", forms[1], "en", forms[2]))
          .toList();

  /** A way to put a fault into a pair. */
  interface Spoiler {

    /** The spoiled pair, null where the fault cannot be put there. */
    @Nullable SegmentPair spoil(TranslationUnit unit, SegmentPair pair, Random random);
  }

  /** A way to put a fault into a plain text. */
  private interface TextSpoiler {
    @Nullable String spoil(String text, SegmentPair pair, Random random);
  }

  private final TermMatchers terms;
  private final List<TranslationUnit> units;
  private final Map<LanguageTag, Set<String>> words = new HashMap<>();
  private final Map<String, Spoiler> byCheck = new LinkedHashMap<>();

  SpoiledPairs(TermMatchers terms, List<TranslationUnit> units) {
    this.terms = terms;
    this.units = units;
    text("Spelling", this::withMisspeltWord);
    byCheck.put("TermMissing", this::withoutTerm);
    text("TermForbidden", this::withForbiddenTerm);
    text("TitleCase", this::withSmallLetters);
    byCheck.put("NameInconsistent", (unit, pair, random) -> withOtherName(pair, random));
    text("NumberMismatch", SpoiledPairs::withOtherNumber);
    text("DateMismatch", SpoiledPairs::withOtherMonth);
    text("OrdinalSuffix", SpoiledPairs::withOtherOrdinal);
    byCheck.put("NumberFormat", SpoiledPairs::withNumberOfOtherLanguage);
    text("VowelHarmony", SpoiledPairs::withBrokenHarmony);
    byCheck.put(
        "TargetEmpty", (unit, pair, random) -> with(pair, random.nextBoolean() ? " " : "–"));
    byCheck.put("TargetEqualsSource", (unit, pair, random) -> with(pair, pair.source().text()));
    byCheck.put("WrongLanguage", SpoiledPairs::inOtherLanguage);
    text("UntranslatedWord", SpoiledPairs::withSourceWord);
    text("LengthRatio", SpoiledPairs::cutOrRepeated);
    byCheck.put("UrlEmail", SpoiledPairs::withOtherAddress);
    byCheck.put("CodesMismatch", SpoiledPairs::withOtherCodes);
    text("Punctuation", SpoiledPairs::withOtherEnd);
    text("Brackets", SpoiledPairs::withLoneBracket);
    text("Capitalisation", SpoiledPairs::withOtherCase);
    text("WhiteSpace", SpoiledPairs::withOtherSpaces);
    text("NoBreakSpace", (text, pair, random) -> text + " № " + (2 + random.nextInt(7)));
    text("RepeatedWord", SpoiledPairs::withRepeatedWord);
    text("QuotesStyle", SpoiledPairs::withOtherQuotes);
    text("Dashes", SpoiledPairs::withHyphen);
    text("LookAlike", SpoiledPairs::withLookAlike);
    text("MixedScript", SpoiledPairs::withLetterOfOtherScript);
    text("ForbiddenCharacters", SpoiledPairs::withInvisibleCharacter);
  }

  /** The ways by the names of the checks that must find the fault. */
  Map<String, Spoiler> byCheck() {
    return byCheck;
  }

  /** All words of the memory in a language. */
  Orthography orthography(LanguageTag language) {
    Set<String> known =
        words.computeIfAbsent(
            language,
            tag -> {
              Set<String> all = new HashSet<>();
              for (TranslationUnit unit : units) {
                for (Token token :
                    Tokenizer.tokenize(unit.variant(tag).orElseThrow().segment().text())) {
                  all.add(Folding.fold(token.text(), tag));
                }
              }
              return all;
            });
    return new Orthography() {
      @Override
      public boolean knows(String word) {
        return known.contains(Folding.fold(word, language));
      }

      @Override
      public List<String> suggestions(String word) {
        return List.of();
      }
    };
  }

  private @Nullable String withMisspeltWord(String text, SegmentPair pair, Random random) {
    return atWord(
        text,
        random,
        word -> {
          int at = 1 + random.nextInt(word.length() - 2);
          String swapped =
              word.substring(0, at)
                  + word.charAt(at + 1)
                  + word.charAt(at)
                  + word.substring(at + 2);
          return orthography(pair.to()).knows(swapped) ? word : swapped;
        });
  }

  private void text(String check, TextSpoiler spoiler) {
    byCheck.put(
        check,
        (unit, pair, random) -> {
          String target = pair.target().text();
          String spoiled = spoiler.spoil(target, pair, random);
          return spoiled == null || spoiled.equals(target) ? null : with(pair, spoiled);
        });
  }

  static SegmentPair with(SegmentPair pair, String target) {
    return with(pair, pair.source(), Segment.of(target));
  }

  static SegmentPair with(SegmentPair pair, Segment source, Segment target) {
    return new SegmentPair(pair.file(), pair.unit(), null, pair.from(), pair.to(), source, target);
  }

  private @Nullable SegmentPair withoutTerm(TranslationUnit unit, SegmentPair pair, Random random) {
    String target = pair.target().text();
    for (TermHit wanted : terms.all(pair.from()).find(pair.source().text())) {
      StringBuilder rest = new StringBuilder(target);
      int cut = target.length() + 1;
      List<TermHit> hits = new ArrayList<>(terms.all(pair.to()).findOverlapping(target));
      hits.sort((a, b) -> Integer.compare(b.start(), a.start()));
      for (TermHit hit : hits) {
        if (hit.concept().id().equals(wanted.concept().id()) && hit.end() <= cut) {
          rest.delete(hit.start(), hit.end());
          cut = hit.start();
        }
      }
      if (cut <= target.length()) {
        return with(pair, rest.toString());
      }
    }
    return null;
  }

  private String withForbiddenTerm(String text, SegmentPair pair, Random random) {
    List<Term> forbidden = new ArrayList<>();
    for (Concept concept : terms.glossary().concepts()) {
      concept.terms(pair.to()).stream()
          .filter(term -> term.status() == TermStatus.FORBIDDEN)
          .forEach(forbidden::add);
    }
    return text + " " + forbidden.get(random.nextInt(forbidden.size())).text();
  }

  /** Both sides with a name more, of which a letter in the middle is another one. */
  private static SegmentPair withOtherName(SegmentPair pair, Random random) {
    Map<String, String> name = NAMES.get(random.nextInt(NAMES.size()));
    String letters = pair.to().equals(LanguageTag.RU) ? "бвгдзклмнпрст" : "bvqdzklmnprst";
    return withName(pair, name, letters, random);
  }

  /** Both sides with a name more. */
  static SegmentPair named(SegmentPair pair, Map<String, String> name) {
    return with(
        pair,
        Segment.of(pair.source().text() + " – " + form(name, pair.from())),
        Segment.of(pair.target().text() + " – " + form(name, pair.to())));
  }

  /** Both sides with a name more, of which one letter in the middle is another one of these. */
  static SegmentPair withName(
      SegmentPair pair, Map<String, String> name, String letters, Random random) {
    StringBuilder spoiled = new StringBuilder(form(name, pair.to()));
    List<Integer> places = new ArrayList<>();
    for (int i = spoiled.indexOf(" ") + 3; i < spoiled.length() - 2; i++) {
      if (letters.indexOf(spoiled.charAt(i)) >= 0) {
        places.add(i);
      }
    }
    int at = places.get(random.nextInt(places.size()));
    boolean cyrillic = spoiled.charAt(at) >= 'а';
    String others =
        letters.replaceAll(cyrillic ? "[^а-я]" : "[а-я]", "").replace("" + spoiled.charAt(at), "");
    spoiled.setCharAt(at, others.charAt(random.nextInt(others.length())));
    return with(
        pair,
        Segment.of(pair.source().text() + " – " + form(name, pair.from())),
        Segment.of(pair.target().text() + " – " + spoiled));
  }

  static String form(Map<String, String> name, LanguageTag language) {
    return Objects.requireNonNull(name.get(language.language()));
  }

  /** A word of a title, or all of them, in small letters. */
  private @Nullable String withSmallLetters(String text, SegmentPair pair, Random random) {
    boolean allWords = random.nextBoolean();
    for (TermHit hit : terms.all(pair.to()).find(text)) {
      boolean translated =
          terms.all(pair.from()).findOverlapping(pair.source().text()).stream()
              .anyMatch(other -> other.concept().id().equals(hit.concept().id()));
      if (!translated || hit.term().caseRule() != CaseRule.TITLE || hit.start() == 0) {
        continue;
      }
      Pattern capitals = Pattern.compile("(?<!\\p{L})\\p{Lu}(?=\\p{Ll})");
      Locale locale = Locale.forLanguageTag(pair.to().language());
      List<Integer> places = new ArrayList<>();
      capitals.matcher(hit.text()).results().forEach(each -> places.add(each.start()));
      StringBuilder spoiled = new StringBuilder(text);
      for (int place : allWords ? places : places.subList(0, Math.min(1, places.size()))) {
        int at = hit.start() + place;
        spoiled.replace(at, at + 1, text.substring(at, at + 1).toLowerCase(locale));
      }
      return spoiled.toString();
    }
    return null;
  }

  private static @Nullable String withOtherNumber(String text, SegmentPair pair, Random random) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.add(i);
      }
    }
    if (digits.isEmpty()) {
      return null;
    }
    int at = digits.get(random.nextInt(digits.size()));
    char other = (char) ('1' + (text.charAt(at) - '0' + 3 + random.nextInt(5)) % 9);
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  private static @Nullable String withOtherMonth(String text, SegmentPair pair, Random random) {
    String[] months =
        switch (pair.to().language()) {
          case "az" -> new String[] {"yanvar", "aprel", "may", "noyabr", "dekabr", "mart"};
          case "ru" -> new String[] {"января", "апреля", "мая", "ноября", "декабря", "марта"};
          default -> new String[] {"January", "April", "May", "November", "December", "March"};
        };
    int chosen = random.nextInt(months.length);
    for (String month : months) {
      String other = months[(chosen + (months[chosen].equals(month) ? 1 : 0)) % months.length];
      String changed =
          text.replaceAll("(\\d )" + month, "$1" + other)
              .replaceAll(month + "( \\d)", other + "$1");
      if (!changed.equals(text)) {
        return changed;
      }
    }
    return null;
  }

  private static @Nullable String withOtherOrdinal(String text, SegmentPair pair, Random random) {
    String[][] suffixes =
        switch (pair.to().language()) {
          case "az" ->
              new String[][] {{"-ci", "-cu"}, {"-cı", "-ci"}, {"-cu", "-cı"}, {"-cü", "-ci"}};
          case "ru" -> new String[][] {{"-й", "-ый"}, {"-го", "-ого"}, {"-м", "-ым"}};
          default -> new String[][] {{"st", "th"}, {"th", "st"}, {"nd", "th"}, {"rd", "th"}};
        };
    String spoiled = text;
    for (String[] suffix : suffixes) {
      spoiled = text.replaceFirst("(?<=\\d)" + suffix[0] + "(?!\\p{L})", suffix[1]);
      if (!spoiled.equals(text)) {
        return spoiled;
      }
    }
    return null;
  }

  private static @Nullable SegmentPair withNumberOfOtherLanguage(
      TranslationUnit unit, SegmentPair pair, Random random) {
    if (pair.from().equals(LanguageTag.EN)) {
      String number = random.nextBoolean() ? "26,7" + (10 + random.nextInt(90)) : "3.5";
      return with(
          pair,
          Segment.of(pair.source().text() + " " + number),
          Segment.of(pair.target().text() + " " + number));
    }
    if (pair.to().equals(LanguageTag.EN)) {
      String number = random.nextBoolean() ? "26 7" + (10 + random.nextInt(90)) : "3,5";
      return with(
          pair,
          Segment.of(pair.source().text() + " " + number),
          Segment.of(pair.target().text() + " " + number));
    }
    return null;
  }

  private static @Nullable String withBrokenHarmony(String text, SegmentPair pair, Random random) {
    if (!pair.to().equals(LanguageTag.AZ)) {
      return null;
    }
    List<int[]> suffixes = new ArrayList<>();
    Matcher word =
        Pattern.compile("(?<=[ ])\\p{Ll}{3,}?(lar|lər|dan|dən|nın|nin)(?=[ .,])").matcher(text);
    while (word.find()) {
      suffixes.add(new int[] {word.start(1), word.end(1)});
    }
    if (suffixes.isEmpty()) {
      return null;
    }
    int[] at = suffixes.get(random.nextInt(suffixes.size()));
    String other =
        switch (text.substring(at[0], at[1])) {
          case "lar" -> "lər";
          case "lər" -> "lar";
          case "dan" -> "dən";
          case "dən" -> "dan";
          case "nın" -> "nin";
          default -> "nın";
        };
    return text.substring(0, at[0]) + other + text.substring(at[1]);
  }

  private static @Nullable SegmentPair inOtherLanguage(
      TranslationUnit unit, SegmentPair pair, Random random) {
    for (LanguageTag third : List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU)) {
      if (!third.equals(pair.from()) && !third.equals(pair.to())) {
        String text = unit.variant(third).orElseThrow().segment().text();
        return text.split(" ").length < 8 ? null : with(pair, text);
      }
    }
    return null;
  }

  private static @Nullable String withSourceWord(String text, SegmentPair pair, Random random) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(pair.source().text());
    while (word.find()) {
      words.add(word.group());
    }
    words.removeIf(each -> each.length() < 4);
    return words.isEmpty()
        ? null
        : atWord(text, random, each -> words.get(random.nextInt(words.size())));
  }

  private static @Nullable String cutOrRepeated(String text, SegmentPair pair, Random random) {
    if (text.length() < 80 || pair.source().text().length() < 80) {
      return null;
    }
    return random.nextBoolean() ? text.substring(0, text.length() / 5) : text + text + text;
  }

  private static SegmentPair withOtherAddress(
      TranslationUnit unit, SegmentPair pair, Random random) {
    String[][] addresses = {
      {"press@migration.example", "pres@migration.example"},
      {"https://migration.example/az/xidmet", "https://migration.example/az/xidmt"},
      {"www.migration.example", "www.migration.exmple"},
      {"(+994 12) 565 61 18", "(+994 12) 565 61 81"},
      {"press@migration.example", ""}
    };
    String[] address = addresses[random.nextInt(addresses.length)];
    return with(
        pair,
        Segment.of(pair.source().text() + " " + address[0]),
        Segment.of(pair.target().text() + " " + address[1]));
  }

  private static SegmentPair withOtherCodes(TranslationUnit unit, SegmentPair pair, Random random) {
    Inline begin = InlineCode.of(InlineCode.Kind.OPEN, "1", "link", "<a>");
    Inline end = InlineCode.of(InlineCode.Kind.CLOSE, "1", "link", "</a>");
    Inline note = InlineCode.of(InlineCode.Kind.PLACEHOLDER, "2", "fnote", "<note/>");
    Inline source = new TextRun(pair.source().text());
    Inline target = new TextRun(pair.target().text());
    List<Inline> spoiled =
        switch (random.nextInt(4)) {
          case 0 -> List.of(begin, target, end);
          case 1 -> List.of(begin, target, end, note, note);
          case 2 -> List.of(end, target, begin, note);
          default -> List.of(target, note);
        };
    return with(pair, new Segment(List.of(begin, source, end, note)), new Segment(spoiled));
  }

  private static @Nullable String withOtherEnd(String text, SegmentPair pair, Random random) {
    if (!text.endsWith(".")) {
      return null;
    }
    String rest = text.substring(0, text.length() - 1);
    return rest + List.of("", "?", ":", "..").get(random.nextInt(4));
  }

  private static @Nullable String withLoneBracket(String text, SegmentPair pair, Random random) {
    int bracket = Math.max(text.indexOf('('), text.indexOf(')'));
    if (bracket >= 0) {
      return text.substring(0, bracket) + text.substring(bracket + 1);
    }
    return atWord(text, random, word -> random.nextBoolean() ? "(" + word : word + "]");
  }

  private static @Nullable String withOtherCase(String text, SegmentPair pair, Random random) {
    char first = text.charAt(0);
    boolean both =
        Character.isUpperCase(first) && Character.isUpperCase(pair.source().text().charAt(0));
    boolean oneCapital = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return both && oneCapital ? Character.toLowerCase(first) + text.substring(1) : null;
  }

  private static @Nullable String withOtherSpaces(String text, SegmentPair pair, Random random) {
    int comma = text.indexOf(", ");
    int space = text.indexOf(' ');
    return switch (random.nextInt(6)) {
      case 0 -> text + " ";
      case 1 -> " " + text;
      case 2 -> comma < 0 ? null : text.substring(0, comma) + " " + text.substring(comma);
      case 3 ->
          comma < 1
                  || !Character.isLetter(text.charAt(comma - 1))
                  || !Character.isLetter(text.charAt(comma + 2))
              ? null
              : text.substring(0, comma + 1) + text.substring(comma + 2);
      case 4 -> space < 0 ? null : text.substring(0, space) + " " + text.substring(space);
      default -> text.endsWith(".") ? text.substring(0, text.length() - 1) + " ." : null;
    };
  }

  private static @Nullable String withRepeatedWord(String text, SegmentPair pair, Random random) {
    return atWord(text, random, word -> word + " " + word);
  }

  private static @Nullable String withOtherQuotes(String text, SegmentPair pair, Random random) {
    boolean russian = pair.to().equals(LanguageTag.RU);
    if (text.matches(".*[«»“”„].*")) {
      return random.nextBoolean()
          ? text.replaceAll("[«»“”„]", "\"")
          : russian
              ? text.replace('«', '“').replace('»', '”')
              : text.replace('“', '«').replace('”', '»');
    }
    return atWord(text, random, word -> russian ? "“" + word + "”" : "«" + word + "»");
  }

  private static @Nullable String withHyphen(String text, SegmentPair pair, Random random) {
    String hyphens =
        text.replaceAll(" [–—] ", " - ").replaceAll("(?<=\\b\\d{4})–(?=\\d{4}\\b)", "-");
    return hyphens.equals(text) ? atWord(text, random, word -> "- " + word) : hyphens;
  }

  private static @Nullable String withLookAlike(String text, SegmentPair pair, Random random) {
    String letters = pair.to().equals(LanguageTag.RU) ? "асоеАСОЕ" : "əəƏacoeACOE";
    String twins = pair.to().equals(LanguageTag.RU) ? "acoeACOE" : "әǝƎасоеАСОЕ";
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (letters.indexOf(text.charAt(i)) >= 0) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    int at = places.get(random.nextInt(places.size()));
    List<Character> choice = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) == text.charAt(at)) {
        choice.add(twins.charAt(i));
      }
    }
    return text.substring(0, at)
        + choice.get(random.nextInt(choice.size()))
        + text.substring(at + 1);
  }

  private static @Nullable String withLetterOfOtherScript(
      String text, SegmentPair pair, Random random) {
    String letters = pair.to().equals(LanguageTag.RU) ? "zwgdqf" : "жяшфцю";
    char odd = letters.charAt(random.nextInt(letters.length()));
    return atWord(text, random, word -> word.substring(0, 2) + odd + word.substring(2));
  }

  private static @Nullable String withInvisibleCharacter(
      String text, SegmentPair pair, Random random) {
    String odd = "\u200B\uFEFF\u0007\u202E\uFFFD\uE012\u200E\u2060";
    char each = odd.charAt(random.nextInt(odd.length()));
    return atWord(text, random, word -> word.substring(0, 2) + each + word.substring(2));
  }

  /** Changes a word in small letters, of three letters or more, that is not the first. */
  private static @Nullable String atWord(String text, Random random, UnaryOperator<String> change) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.start() > 0 && text.charAt(word.start() - 1) == ' ') {
        words.add(new int[] {word.start(), word.end()});
      }
    }
    if (words.isEmpty()) {
      return null;
    }
    int[] chosen = words.get(random.nextInt(words.size()));
    return text.substring(0, chosen[0])
        + change.apply(text.substring(chosen[0], chosen[1]))
        + text.substring(chosen[1]);
  }
}
