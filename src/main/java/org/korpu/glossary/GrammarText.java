package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.morph.Animacy;
import org.korpu.morph.Declinability;
import org.korpu.morph.FormFeatures;
import org.korpu.morph.Gender;
import org.korpu.morph.GrammaticalCase;
import org.korpu.morph.GrammaticalNumber;
import org.korpu.morph.Owner;
import org.korpu.morph.PartOfSpeech;
import org.korpu.morph.TermGrammar;

/**
 * The grammar of a term as names and texts, for files.
 *
 * <p>Names: {@code part-of-speech}, {@code gender}, {@code animacy}, {@code number}, {@code
 * inflects} with {@code no}, and for each irregular form {@code form.FEATURES}, such as {@code
 * form.dative}, {@code form.plural.genitive}, {@code form.first-plural.dative}. Values are the
 * names of the constants in small letters with hyphens. One object reads the grammar of one term.
 */
public final class GrammarText {

  /** Name of the kind of word. */
  public static final String PART_OF_SPEECH = "part-of-speech";

  /** Name of the gender. */
  public static final String GENDER = "gender";

  /** Name of what says whether it means somebody. */
  public static final String ANIMACY = "animacy";

  /** Name of the only number. */
  public static final String NUMBER = "number";

  private static final String INFLECTS = "inflects";
  private static final String NO = "no";
  private static final String FORM = "form.";

  private @Nullable PartOfSpeech partOfSpeech;
  private @Nullable Gender gender;
  private @Nullable Animacy animacy;
  private @Nullable GrammaticalNumber number;
  private Declinability declinability = Declinability.REGULAR;
  private final Map<FormFeatures, String> forms = new LinkedHashMap<>();

  /** The names and texts of what is known, in a fixed order. */
  public static Map<String, String> of(TermDetails details) {
    TermGrammar grammar = details.grammar();
    Map<String, String> texts = new LinkedHashMap<>();
    put(texts, PART_OF_SPEECH, grammar.partOfSpeech());
    put(texts, GENDER, grammar.gender());
    put(texts, ANIMACY, grammar.animacy());
    put(texts, NUMBER, grammar.number());
    if (grammar.declinability() == Declinability.INVARIABLE) {
      texts.put(INFLECTS, NO);
    }
    new TreeMap<>(grammar.forms())
        .forEach((features, text) -> texts.put(FORM + name(features), text));
    return texts;
  }

  private static void put(Map<String, String> texts, String key, @Nullable Enum<?> value) {
    if (value != null) {
      texts.put(key, name(value));
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String name(FormFeatures features) {
    List<String> parts = new ArrayList<>();
    if (features.owner() != Owner.NONE) {
      parts.add(name(features.owner()));
    }
    if (features.number() != GrammaticalNumber.SINGULAR) {
      parts.add(name(features.number()));
    }
    parts.add(name(features.grammaticalCase()));
    return String.join(".", parts);
  }

  /** Whether a name is one of grammar. */
  public static boolean isName(String name) {
    return name.startsWith(FORM)
        || List.of(PART_OF_SPEECH, GENDER, ANIMACY, NUMBER, INFLECTS).contains(name);
  }

  /**
   * Takes what a file says.
   *
   * @return whether it is understood and was not said before
   */
  public boolean take(String name, String value) {
    if (name.startsWith(FORM)) {
      Optional<FormFeatures> features = features(name.substring(FORM.length()));
      return features.isPresent()
          && !value.isBlank()
          && forms.putIfAbsent(features.get(), value) == null;
    }
    switch (name) {
      case PART_OF_SPEECH -> {
        Optional<PartOfSpeech> found = named(PartOfSpeech.values(), value);
        partOfSpeech = found.orElse(partOfSpeech);
        return found.isPresent();
      }
      case GENDER -> {
        Optional<Gender> found = named(Gender.values(), value);
        gender = found.orElse(gender);
        return found.isPresent();
      }
      case ANIMACY -> {
        Optional<Animacy> found = named(Animacy.values(), value);
        animacy = found.orElse(animacy);
        return found.isPresent();
      }
      case NUMBER -> {
        Optional<GrammaticalNumber> found = named(GrammaticalNumber.values(), value);
        number = found.orElse(number);
        return found.isPresent();
      }
      case INFLECTS -> {
        declinability = value.equals(NO) ? Declinability.INVARIABLE : declinability;
        return value.equals(NO);
      }
      default -> {
        return false;
      }
    }
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> name(value).equals(name)).findFirst();
  }

  private static Optional<FormFeatures> features(String name) {
    Owner owner = Owner.NONE;
    GrammaticalNumber many = GrammaticalNumber.SINGULAR;
    List<String> parts = List.of(name.split("\\.", -1));
    int last = parts.size() - 1;
    Optional<GrammaticalCase> grammaticalCase = named(GrammaticalCase.values(), parts.get(last));
    for (String part : parts.subList(0, last)) {
      Optional<Owner> whose = named(Owner.values(), part);
      Optional<GrammaticalNumber> count = named(GrammaticalNumber.values(), part);
      if (whose.isEmpty() && count.isEmpty()) {
        return Optional.empty();
      }
      owner = whose.orElse(owner);
      many = count.orElse(many);
    }
    Owner whose = owner;
    GrammaticalNumber count = many;
    return grammaticalCase.map(found -> new FormFeatures(count, whose, found));
  }

  /** Details with the grammar that was taken. */
  public TermDetails addTo(TermDetails details) {
    return new TermDetails(
        details.caseRule(),
        details.validity(),
        new TermGrammar(partOfSpeech, gender, animacy, number, declinability, forms),
        details.usage(),
        details.source(),
        details.properties());
  }
}
