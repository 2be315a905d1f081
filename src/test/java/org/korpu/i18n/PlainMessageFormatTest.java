package org.korpu.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** ICU is the oracle. */
class PlainMessageFormatTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/korpu");

  /** Numbers at which a plural or the grouping of digits changes. */
  private static final List<Long> NUMBERS =
      List.of(0L, 1L, 2L, 4L, 5L, 11L, 12L, 21L, 25L, 101L, 111L, 999L, 1000L, 1_234_567L, -1L);

  private static final int MOST_ARGUMENTS = 12;

  @Test
  void fillsThePatternsOfAllMessagesAsIcuDoes() throws IOException {
    int filled = 0;
    int left = 0;
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      for (String pattern : patterns(language)) {
        boolean plain = false;
        for (long number : NUMBERS) {
          Object[] arguments = arguments(pattern, number);
          String text = PlainMessageFormat.format(pattern, language, arguments);
          if (text != null) {
            plain = true;
            assertThat(text).as(pattern).isEqualTo(icu(pattern, language, arguments));
          }
        }
        filled += plain ? 1 : 0;
        left += plain ? 0 : 1;
      }
    }
    // Else all of them might have been left to ICU.
    assertThat(left).isLessThan(filled / 50);
  }

  @Property(seed = "20261123")
  void groupsDigitsAndTellsPluralsAsIcuDoes(@ForAll long number, @ForAll int small) {
    String pattern = "{0,plural,=7{seven} one{# o} few{# f} many{# m} other{# t}} {0} {1,number,#}";
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      for (long n : new long[] {small, small % 1000, number == Long.MIN_VALUE ? 0 : number}) {
        // ICU counts in doubles: beyond 2^53 the units that tell the plural are lost.
        long whole = n >> 11;
        assertThat(PlainMessageFormat.format(pattern, language, whole, small))
            .isEqualTo(icu(pattern, language, whole, small));
      }
    }
  }

  @Example
  void leavesToIcuWhatItDoesNotKnow() {
    for (String pattern :
        List.of(
            "it''s {0}",
            "{0,number,percent}",
            "{0,number,#,##0.0}",
            "{0,date}",
            "{name}",
            "{9}",
            "{0,plural,offset:1 one{a} other{b}}",
            "{0",
            "{0,plural,one{a}",
            "} {0}")) {
      assertThat(PlainMessageFormat.format(pattern, InterfaceLanguage.EN, 1)).as(pattern).isNull();
    }
    assertThat(PlainMessageFormat.format("{0}", InterfaceLanguage.EN, 1.5)).isNull();
    assertThat(PlainMessageFormat.format("{0,number}", InterfaceLanguage.EN, "1")).isNull();
  }

  @Example
  void countSignIsItselfOutsideAPlural() {
    assertThat(PlainMessageFormat.format("#{0} {1}", InterfaceLanguage.EN, 1, "a"))
        .isEqualTo("#1 a");
  }

  /** A number for each argument that is one, a text for each other one. */
  private static Object[] arguments(String pattern, long number) {
    Object[] arguments = new Object[MOST_ARGUMENTS];
    for (int i = 0; i < arguments.length; i++) {
      boolean counted =
          pattern.contains("{" + i + ",number") || pattern.contains("{" + i + ",plural");
      arguments[i] = counted ? (Object) number : number % 2 == 0 ? "az" : "ru";
    }
    return arguments;
  }

  private static String icu(String pattern, InterfaceLanguage language, Object... arguments) {
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  private static List<String> patterns(InterfaceLanguage language) throws IOException {
    List<String> patterns = new ArrayList<>();
    String ending = "_" + language.code() + ".properties";
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        if (file.getFileName().toString().startsWith("Help_")) {
          continue; // the parser's, with its own syntax
        }
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
          texts.load(in);
        }
        for (String name : texts.stringPropertyNames()) {
          String pattern = texts.getProperty(name);
          if (new MessagePattern(pattern).countParts() > 2) {
            patterns.add(pattern);
          }
        }
      }
    }
    return patterns;
  }
}
