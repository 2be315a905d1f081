package org.korpu.store.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.match.Context;
import org.korpu.match.Query;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Units of few words, so that many are alike, with everything that a unit can have. */
final class MadeUnits {

  private static final LanguageTag[] LANGUAGES = {
    LanguageTag.EN,
    LanguageTag.AZ,
    LanguageTag.RU,
    new LanguageTag("en-GB"),
    new LanguageTag("az-Cyrl"),
    LanguageTag.EN,
    LanguageTag.AZ,
  };

  private static final String[] WORDS = {
    "Xidmət",
    "xidmətin",
    "Xidmətinə",
    "idarə",
    "İdarənin",
    "ISIQ",
    "ışıq",
    "BMT-nin",
    "BMT’nin",
    "the",
    "The",
    "office",
    "offices",
    "opened",
    "opening",
    "in",
    "Gabala",
    "Quba",
    "служба",
    "службы",
    "Службой",
    "ёлка",
    "елка",
    "миграция",
    "2024",
    "2025",
    "2024-cü",
    "26,750",
    "26 750",
    "a@b.az",
    "www.korpu.az",
    "press@x.az"
  };

  private static final String[] MARKS = {".", ",", "–", "“", "”", "(", ")", "!", "…", "№"};

  private static final String[] GAPS = {
    " ", " ", " ", " ", " ", " ", " ", " ", "", "  ", "\u00A0", "\n", "\t", "\u00AD", "\u200B "
  };

  private final Random random;
  private final String[] words;
  private final int mostWords;
  private final List<String> texts = new ArrayList<>();

  MadeUnits(Random random) {
    this(random, WORDS, 12);
  }

  private MadeUnits(Random random, String[] words, int mostWords) {
    this.random = random;
    this.words = words;
    this.mostWords = mostWords;
  }

  /** Longer units of many words, none of which stands in more than a few of a hundred texts. */
  static MadeUnits ofManyWords(Random random) {
    String[] words = new String[900];
    Arrays.setAll(
        words,
        i -> i < WORDS.length ? WORDS[i] : "söz" + (char) ('a' + i / 30) + (char) ('a' + i % 30));
    return new MadeUnits(random, words, 60);
  }

  List<TranslationUnit> units(int count) {
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      units.add(unit());
    }
    return units;
  }

  TranslationUnit unit() {
    List<Variant> variants = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      variants.add(new Variant(pick(LANGUAGES), segment(), metadata()));
    }
    return new TranslationUnit(
        random.nextInt(5) == 0 ? null : "u" + random.nextInt(1000),
        random.nextBoolean() ? null : pick(LANGUAGES),
        metadata(),
        variants);
  }

  Query query(int threshold, int max) {
    List<LanguageTag> targets = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      targets.add(pick(LANGUAGES));
    }
    Segment asked = random.nextInt(3) == 0 ? segment() : Segment.of(known());
    return new Query(pick(LANGUAGES), targets, asked, context(), threshold, max);
  }

  /** A text of a unit, often with words changed: one, or up to all. */
  private String known() {
    String text = texts.isEmpty() ? text() : texts.get(random.nextInt(texts.size()));
    return switch (random.nextInt(6)) {
      case 0, 1 -> text;
      case 2 -> text + " " + pick(words);
      case 3 -> text.replaceFirst("\\p{L}+", pick(words));
      default -> changed(text);
    };
  }

  private String changed(String text) {
    double share = random.nextDouble();
    return Pattern.compile("\\p{L}+")
        .matcher(text)
        .replaceAll(word -> random.nextDouble() < share ? pick(words) : word.group());
  }

  private Segment segment() {
    String text = text();
    texts.add(text);
    if (text.isEmpty() || random.nextInt(8) > 0) {
      return Segment.of(text);
    }
    List<Inline> content = new ArrayList<>();
    int cut = random.nextInt(text.length());
    if (cut > 0) {
      content.add(new TextRun(text.substring(0, cut)));
    }
    InlineCode.Kind kind = pick(InlineCode.Kind.values());
    @Nullable String type = random.nextBoolean() ? null : "bold";
    content.add(
        new InlineCode(
            kind,
            "" + random.nextInt(3),
            type,
            "<b>",
            List.of(new InlineCode.SubFlow(1, Map.of("type", "x"), List.of(new TextRun("alt")))),
            Map.of("x", "1", "assoc", "p")));
    if (random.nextBoolean()) {
      content.add(InlineCode.of(InlineCode.Kind.PLACEHOLDER, "9", null, ""));
    }
    content.add(new TextRun(text.substring(cut)));
    return new Segment(content);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(9) == 0) {
      text.append(pick(GAPS));
    }
    int count = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(mostWords);
    for (int i = 0; i < count; i++) {
      text.append(pick(words)).append(pick(GAPS));
      if (random.nextInt(4) == 0) {
        text.append(pick(MARKS)).append(pick(GAPS));
      }
    }
    return random.nextInt(9) == 0 ? text.toString() : text.toString().strip();
  }

  private Metadata metadata() {
    if (random.nextInt(3) > 0) {
      return Metadata.NONE;
    }
    Metadata metadata =
        Metadata.ofAttributes(
            Map.of(
                "creationid",
                pick(new String[] {"mt", "Ayşe", "Иван"}),
                "usagecount",
                "" + random.nextInt(9)));
    Context context = context();
    if (context != null) {
      metadata = metadata.withProperty(context.toProperty());
    }
    return new Metadata(
        metadata.attributes(),
        Stream.concat(
                metadata.properties().stream(),
                Stream.of(new Property("x-domain", "hüquq", LanguageTag.AZ)))
            .toList(),
        random.nextBoolean() ? List.of() : List.of(new Note("qeyd", null)));
  }

  private @Nullable Context context() {
    if (random.nextBoolean()) {
      return null;
    }
    @Nullable Segment before =
        random.nextBoolean() ? null : Segment.of("Before " + random.nextInt(2));
    return Context.between(pick(LANGUAGES), before, null);
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }
}
