package org.korpu.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * The words that have a say in how numbers of one language are read: scales, months, ordinal
 * suffixes, per cent, and the number words themselves. All are kept in folded form, with every
 * inflected form spelled out, so that a lookup is one access to a table.
 */
final class NumberWords {

  private static final NumberWords EN = english();
  private static final NumberWords AZ = azerbaijani(LanguageTag.AZ, "");
  private static final NumberWords AZ_CYRL = azerbaijani(new LanguageTag("az-Cyrl"), "cyrl");
  private static final NumberWords RU = russian();

  private final LanguageTag language;
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, BigDecimal> gluedScales = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> numerals = new HashMap<>();
  private final Set<String> ordinalSuffixes = new HashSet<>();
  private final Set<String> percent = new HashSet<>();
  private final Set<String> beforeHours = new HashSet<>();
  private final Set<String> besideMonths = new HashSet<>();
  private final Set<String> decades = new HashSet<>();

  private NumberWords(LanguageTag language) {
    this.language = language;
  }

  /** The words of the language; none for a language that is not ours. */
  static NumberWords of(LanguageTag language) {
    return switch (language.language()) {
      case "az" -> language.script().equals("Cyrl") ? AZ_CYRL : AZ;
      case "en" -> EN;
      case "ru" -> RU;
      default -> new NumberWords(language);
    };
  }

  /** Whether a comma always groups and a point always begins decimals. */
  boolean pointIsDecimal() {
    return this == EN;
  }

  /** Whether a plain number after a scale word is added to it: "5 min 300", "5 тысяч 300". */
  boolean addsAfterScale() {
    return this != EN;
  }

  /** Whether the word I is a pronoun rather than a numeral. */
  boolean hasPronounI() {
    return this == EN;
  }

  /** Whether “and” stands between hundreds and what follows. */
  boolean joinsWithAnd() {
    return this == EN;
  }

  String fold(String word) {
    return Folding.fold(word, language);
  }

  /** The factor of a scale word after a number and a space or hyphen. */
  @Nullable BigDecimal scale(String folded) {
    return scales.get(folded);
  }

  /** The factor that letters touching a number may be: {@code 5m}, {@code 30k}. */
  @Nullable BigDecimal gluedScale(String folded) {
    return gluedScales.get(folded);
  }

  /** The month, 1 to 12; 0 for another word. */
  int month(String folded) {
    return months.getOrDefault(folded, 0);
  }

  boolean isOrdinalSuffix(String folded) {
    return ordinalSuffixes.contains(folded);
  }

  boolean isPercent(String folded) {
    return percent.contains(folded);
  }

  /** Whether an hour is likely to follow: "saat 10.30". */
  boolean comesBeforeHour(String folded) {
    return beforeHours.contains(folded);
  }

  /** Whether the word may stand between a month name and its day or year: "21st of May". */
  boolean standsBesideMonth(String folded) {
    return besideMonths.contains(folded);
  }

  /** Whether the word, after 90, makes it a decade: "90-cı illər". */
  boolean isDecade(String folded) {
    return decades.contains(folded);
  }

  /** The value of a number word; null for another word. */
  @Nullable Integer numeral(String folded) {
    return numerals.get(folded);
  }

  List<NumberSpan> wordSpans(String text) {
    return numerals.isEmpty() ? new ArrayList<>() : new NumeralReader(text, this).spans();
  }

  List<NumberSpan> monthSpans(String text) {
    List<NumberSpan> spans = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text)) {
      int month = token.kind() == Token.Kind.WORD ? month(fold(token.text())) : 0;
      if (month > 0 && !(hasPronounI() && Character.isLowerCase(token.text().charAt(0)))) {
        Set<BigDecimal> value = Set.of(BigDecimal.valueOf(month));
        spans.add(new NumberSpan(NumberSpan.Kind.MONTH_NAME, token.start(), token.end(), value));
      }
    }
    return spans;
  }

  private static NumberWords english() {
    NumberWords en = new NumberWords(LanguageTag.EN);
    scale(en, 3, "thousand thousands");
    scale(en, 6, "million millions mn mln");
    scale(en, 9, "billion billions bn bln");
    scale(en, 12, "trillion trillions tn trn");
    en.gluedScales.put("k", power(3));
    en.gluedScales.put("m", power(6));
    months(
        en,
        "",
        "january february march april may june july august september october november december");
    months(en, "", "jan feb mar apr may jun jul aug sep oct nov dec");
    en.months.put("sept", 9);
    en.ordinalSuffixes.addAll(words("st nd rd th"));
    en.percent.addAll(List.of("percent", "pct", "percentage", "per cent"));
    en.beforeHours.add("at");
    en.besideMonths.addAll(words("of the"));
    en.decades.add("s");
    numerals(
        en,
        "",
        1,
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            + " sixteen seventeen eighteen nineteen twenty");
    numerals(
        en,
        "",
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
            + " twentieth");
    tens(en, "", "thirty forty fifty sixty seventy eighty ninety hundred");
    tens(en, "", "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth");
    en.numerals.put("hundreds", 100);
    en.numerals.put("once", 1);
    en.numerals.put("twice", 2);
    en.numerals.put("dozen", 12);
    return en;
  }

  private static NumberWords azerbaijani(LanguageTag tag, String script) {
    NumberWords az = new NumberWords(tag);
    // Cases, persons and copula in every harmony, joined to every stem: forms that no one writes
    // do no harm, and -dək, -lik make no other number of it.
    String endings =
        "|ı|i|u|ü|a|ə|sı|si|su|sü|ya|yə|nı|ni|nu|nü|ın|in|un|ün|nın|nin|nun|nün|da|də|dan|dən|ında"
            + "|ində|unda|ündə|ından|indən|undan|ündən|ına|inə|una|ünə|ını|ini|unu|ünü|ının|inin"
            + "|unun|ünün|adək|ədək|yadək|yədək|ınadək|inədək|lıq|lik|luq|lük|dır|dir|dur|dür";
    if (!script.isEmpty()) {
      azerbaijaniCyrillic(az, endings);
      return az;
    }
    scale(az, 3, forms("min", endings));
    scale(az, 6, forms("milyon", endings) + " mln");
    scale(az, 9, forms("milyard", endings) + " mlrd");
    scale(az, 12, forms("trilyon", endings) + " trln");
    months(
        az,
        endings,
        "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr");
    az.ordinalSuffixes.addAll(ordinals("cı ci cu cü ıncı inci uncu üncü ncı nci ncu ncü", endings));
    az.percent.addAll(words(forms("faiz", endings)));
    az.beforeHours.addAll(words("saat saatlar"));
    az.besideMonths.addAll(words("il ilin ildə ilinin"));
    az.decades.addAll(
        words("illər illərin illərdə illərdən illəri illərə illərində illərindən illərinə"));
    numerals(az, endings, 1, "bir iki üç dörd beş altı yeddi səkkiz doqquz on");
    numerals(
        az,
        endings,
        1,
        "birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu");
    tens(az, endings, "otuz qırx əlli altmış yetmiş səksən doxsan yüz");
    for (String form : words(forms("iyirmi", endings) + " " + forms("iyirminci", endings))) {
      az.numerals.put(form, 20);
    }
    return az;
  }

  private static void azerbaijaniCyrillic(NumberWords az, String latinEndings) {
    String endings = latinEndings.replace("ya", "ја").replace("yə", "јә");
    StringBuilder cyrillic = new StringBuilder();
    for (int i = 0; i < endings.length(); i++) {
      int at = "ıiuüaəsndlkqr".indexOf(endings.charAt(i));
      cyrillic.append(at < 0 ? endings.charAt(i) : "ыиуүаәсндлкгр".charAt(at));
    }
    endings = cyrillic.toString();
    scale(az, 3, forms("мин", endings));
    scale(az, 6, forms("милјон", endings) + " млн");
    scale(az, 9, forms("милјард", endings) + " млрд");
    scale(az, 12, forms("трилјон", endings) + " трлн");
    months(
        az,
        endings,
        "јанвар феврал март апрел мај ијун ијул август сентјабр октјабр нојабр декабр");
    az.ordinalSuffixes.addAll(ordinals("ҹы ҹи ҹу ҹү", endings));
    az.percent.addAll(words(forms("фаиз", endings)));
    az.beforeHours.add("саат");
    az.besideMonths.addAll(words("ил илин илдә"));
    az.decades.addAll(words("илләр илләрин илләрдә илләрдән илләри илләрә"));
    numerals(az, endings, 1, "бир ики үч дөрд беш алты једди сәккиз доггуз он");
    tens(az, endings, "отуз гырх әлли алтмыш јетмиш сәксән дохсан јүз");
    for (String form : words(forms("ијирми", endings))) {
      az.numerals.put(form, 20);
    }
  }

  private static NumberWords russian() {
    NumberWords ru = new NumberWords(LanguageTag.RU);
    String nouns = "|а|у|ом|е|ы|ов|ам|ами|ах";
    scale(ru, 3, "тыс " + forms("тысяч", "|а|и|е|у|ей|ью|ам|ами|ах") + derived("тысячн"));
    scale(ru, 6, "млн " + forms("миллион", nouns) + derived("миллионн"));
    scale(ru, 9, "млрд " + forms("миллиард", nouns) + derived("миллиардн"));
    scale(ru, 12, "трлн " + forms("триллион", nouns));
    String soft = "ь|я|е|ю|ем";
    String hard = "|а|е|у|ом";
    String months =
        forms("январ", soft)
            + ","
            + forms("феврал", soft)
            + ","
            + forms("март", hard)
            + ","
            + forms("апрел", soft)
            + ","
            + forms("ма", "й|я|е|ю|ем")
            + ","
            + forms("июн", soft)
            + ","
            + forms("июл", soft)
            + ","
            + forms("август", hard)
            + ","
            + forms("сентябр", soft)
            + ","
            + forms("октябр", soft)
            + ","
            + forms("ноябр", soft)
            + ","
            + forms("декабр", soft);
    int month = 1;
    for (String inflected : months.split(",", -1)) {
      for (String form : words(inflected)) {
        ru.months.put(form, month);
      }
      month++;
    }
    ru.ordinalSuffixes.addAll(words("й го му м я ю е х ми ый ой ий ая ое ые ых ого ому ым ыми ую"));
    ru.percent.addAll(words(forms("процент", nouns)));
    ru.beforeHours.addAll(words("в с до к во"));
    ru.besideMonths.addAll(words("г год года"));
    ru.decades.addAll(words("годы годов годах годам годами гг"));
    String adjective = "ый|ой|ая|ое|ые|ого|ому|ым|ом|ую|ых|ыми";
    numerals(ru, adjective, 1, "перв втор");
    numerals(ru, "ий|ья|ье|ьи|ьего|ьему|ьим|ьем|ьей|ью|ьих|ьими", 3, "трет");
    numerals(ru, adjective, 4, "четверт пят шест седьм восьм девят десят");
    String[] cardinals = {
      "один одна одно одни одного одной одному одним одном одну",
      "два две двух двум двумя двое дважды",
      "три трех трем тремя трое трижды",
      "четыре четырех четырем четырьмя четверо",
      "пять пяти пятью пятеро",
      "шесть шести шестью шестеро",
      "семь семи семью семеро",
      "восемь восьми восемью",
      "девять девяти девятью",
      "десять десяти десятью десяток"
    };
    for (int i = 0; i < cardinals.length; i++) {
      for (String form : words(cardinals[i])) {
        ru.numerals.put(form, i + 1);
      }
    }
    numerals(
        ru,
        "ь|и|ью|ый|ая|ое|ого|ой|ом|ую|ые|ых",
        11,
        "одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат"
            + " девятнадцат двадцат");
    tens(ru, "", "тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто");
    tens(ru, "", "тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста ста");
    int hundreds = 200;
    for (String form :
        words("двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")) {
      ru.numerals.put(form, hundreds);
      hundreds += 100;
    }
    return ru;
  }

  /** The adjective of a scale, as in "25-тысячная толпа". */
  private static String derived(String stem) {
    return " " + forms(stem, "ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми");
  }

  private static List<String> words(String spaced) {
    return List.of(spaced.split(" "));
  }

  private static String forms(String stem, String endings) {
    return stem + endings.replace("|", " " + stem);
  }

  private static Set<String> ordinals(String suffixes, String endings) {
    Set<String> all = new HashSet<>();
    for (String suffix : words(suffixes)) {
      all.addAll(words(forms(suffix, endings).strip()));
    }
    return all;
  }

  private static BigDecimal power(int zeros) {
    return BigDecimal.TEN.pow(zeros);
  }

  private static void scale(NumberWords to, int zeros, String forms) {
    for (String form : words(forms)) {
      to.scales.put(form, power(zeros));
    }
  }

  private static void months(NumberWords to, String endings, String stems) {
    int month = 1;
    for (String stem : words(stems)) {
      for (String form : words(forms(stem, endings))) {
        to.months.put(form, month);
      }
      month++;
    }
  }

  private static void numerals(NumberWords to, String endings, int first, String stems) {
    int value = first;
    for (String stem : words(stems)) {
      for (String form : words(forms(stem, endings))) {
        to.numerals.putIfAbsent(form, value);
      }
      value++;
    }
  }

  private static void tens(NumberWords to, String endings, String stems) {
    int value = 30;
    for (String stem : words(stems)) {
      for (String form : words(forms(stem, endings))) {
        to.numerals.putIfAbsent(form, value);
      }
      value += 10;
    }
  }
}
