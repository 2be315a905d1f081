package org.korpu.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.RegexPattern;
import org.korpu.curate.TmxDate;
import org.korpu.curate.UnitCondition;
import org.korpu.curate.UnitFilter;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.LanguageTag;
import org.korpu.model.Property;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which units of a memory a command works on, as typed. */
final class UnitFilterOptions {

  @Option(
      names = "--langs",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      descriptionKey = "units.langs",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> languages = List.of();

  @Option(
      names = "--containing",
      paramLabel = "TEXT",
      descriptionKey = "units.containing",
      converter = TextConverter.class)
  private @Nullable String containing;

  @Option(names = "--regex", paramLabel = "PATTERN", descriptionKey = "units.regex")
  private @Nullable String regex;

  @Option(names = "--document", paramLabel = "NAME", descriptionKey = "units.document")
  private @Nullable String document;

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "units.since",
      converter = DateConverter.class)
  private @Nullable Instant since;

  @Option(
      names = "--until",
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "units.until",
      converter = EndConverter.class)
  private @Nullable Instant until;

  @Option(
      names = "--state",
      paramLabel = "initial|translated|reviewed|final",
      descriptionKey = "units.state")
  private @Nullable State state;

  @Option(
      names = "--property",
      paramLabel = "TYPE=VALUE",
      descriptionKey = "units.property",
      converter = PropertyConverter.class)
  private List<Property> properties = List.of();

  @Option(names = "--created-by", paramLabel = "NAME", descriptionKey = "units.created-by")
  private @Nullable String author;

  @Option(
      names = "--min-words",
      paramLabel = "N",
      descriptionKey = "units.min-words",
      converter = WordsConverter.class)
  private @Nullable Integer minWords;

  @Option(
      names = "--max-words",
      paramLabel = "N",
      descriptionKey = "units.max-words",
      converter = WordsConverter.class)
  private @Nullable Integer maxWords;

  /**
   * The filter that they make; {@link UnitFilter#ALL} where none is given.
   *
   * @throws org.korpu.model.InputException if the regular expression is none
   */
  UnitFilter filter() {
    List<UnitCondition> conditions = new ArrayList<>();
    // Cheap conditions first: folding the texts of a unit costs the most.
    if (document != null) {
      conditions.add(UnitCondition.WithProperty.ofDocument(document));
    }
    if (state != null) {
      conditions.add(new UnitCondition.InState(from(state)));
    }
    for (Property property : properties) {
      conditions.add(new UnitCondition.WithProperty(property.type(), property.value()));
    }
    if (author != null) {
      conditions.add(new UnitCondition.By(author));
    }
    if (since != null) {
      conditions.add(new UnitCondition.Since(since));
    }
    if (until != null) {
      conditions.add(new UnitCondition.Before(until));
    }
    if (minWords != null) {
      conditions.add(new UnitCondition.Words(minWords, Integer.MAX_VALUE));
    }
    if (maxWords != null) {
      conditions.add(new UnitCondition.Words(0, maxWords));
    }
    if (regex != null) {
      conditions.add(new UnitCondition.Matching(new RegexPattern(regex)));
    }
    if (containing != null) {
      conditions.add(new UnitCondition.Containing(containing));
    }
    return new UnitFilter(languages, conditions);
  }

  private static Set<String> from(State least) {
    return Arrays.stream(State.values())
        .filter(each -> each.compareTo(least) >= 0)
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A text that is not empty. */
  static final class TextConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (value.isEmpty()) {
        throw new TypeConversionException(value);
      }
      return value;
    }
  }

  /** A date, with or without time. */
  static final class DateConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      return TmxDate.parse(value).orElseThrow(() -> new TypeConversionException(value));
    }
  }

  /** The end of a time: a day alone means all of it. */
  static final class EndConverter implements ITypeConverter<Instant> {
    private static final int DAY = "20260131".length();

    @Override
    public Instant convert(String value) {
      Instant begin = TmxDate.parse(value).orElseThrow(() -> new TypeConversionException(value));
      long digits = value.chars().filter(Character::isDigit).count();
      return begin.plus(digits == DAY ? Duration.ofDays(1) : Duration.ofSeconds(1));
    }
  }

  /** A number of words, from 0 on. */
  static final class WordsConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        int count = Integer.parseInt(value);
        if (count >= 0) {
          return count;
        }
      } catch (NumberFormatException e) {
        throw new TypeConversionException(value);
      }
      throw new TypeConversionException(value);
    }
  }

  /** A type and a value with {@code =} between. */
  static final class PropertyConverter implements ITypeConverter<Property> {
    @Override
    public Property convert(String value) {
      int equals = value.indexOf('=');
      if (equals <= 0) {
        throw new TypeConversionException(value);
      }
      return Property.of(value.substring(0, equals), value.substring(equals + 1));
    }
  }
}
