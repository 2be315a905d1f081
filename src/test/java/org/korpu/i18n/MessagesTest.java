package org.korpu.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.korpu.model.MessageKey;

/** Every message of every package stands in all three languages. */
class MessagesTest {

  /** Reading the classes takes seconds: once for all tests. */
  private static final List<Class<? extends MessageKey>> KEYS = readKeyEnums();

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  @TestFactory
  Stream<DynamicTest> everyKeyHasATextInEachLanguage() {
    return keyEnums()
        .flatMap(
            keys ->
                Arrays.stream(InterfaceLanguage.values())
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                keys.getSimpleName() + " " + language.code(),
                                () ->
                                    assertThat(texts(keys, language).stringPropertyNames())
                                        .containsExactlyInAnyOrderElementsOf(names(keys)))));
  }

  @TestFactory
  Stream<DynamicTest> textsOfAKeyTakeTheSameArguments() {
    return keyEnums()
        .map(
            keys ->
                DynamicTest.dynamicTest(
                    keys.getSimpleName(),
                    () -> {
                      for (String name : names(keys)) {
                        List<TreeSet<String>> arguments = new ArrayList<>();
                        for (InterfaceLanguage language : InterfaceLanguage.values()) {
                          arguments.add(arguments(texts(keys, language).getProperty(name)));
                        }
                        assertThat(arguments).as(name).containsOnly(arguments.get(0));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> textsAreInTheScriptOfTheirLanguage() {
    return keyEnums()
        .map(
            keys ->
                DynamicTest.dynamicTest(
                    keys.getSimpleName(),
                    () -> {
                      for (String name : names(keys)) {
                        for (var language : List.of(InterfaceLanguage.AZ, InterfaceLanguage.EN)) {
                          assertThat(texts(keys, language).getProperty(name))
                              .as("%s %s", name, language)
                              .doesNotContainPattern(CYRILLIC);
                        }
                      }
                    }));
  }

  private static TreeSet<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    TreeSet<String> found = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
          || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        found.add(pattern.getSubstring(part));
      }
    }
    return found;
  }

  private static List<String> names(Class<? extends MessageKey> keys) {
    return Arrays.stream(keys.getEnumConstants()).map(MessageKey::name).toList();
  }

  private static Properties texts(Class<?> keys, InterfaceLanguage language) throws IOException {
    String name = keys.getSimpleName() + "_" + language.code() + ".properties";
    try (InputStream in = keys.getResourceAsStream(name)) {
      assertThat(in).as(name + " beside " + keys.getName()).isNotNull();
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    }
  }

  private static Stream<Class<? extends MessageKey>> keyEnums() {
    return KEYS.stream();
  }

  private static List<Class<? extends MessageKey>> readKeyEnums() {
    List<Class<? extends MessageKey>> enums =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.korpu")
                .stream()
                .filter(JavaClass::isEnum)
                .filter(c -> c.isAssignableTo(MessageKey.class))
                .<Class<? extends MessageKey>>map(c -> c.reflect().asSubclass(MessageKey.class))
                .toList();
    assertThat(enums).isNotEmpty();
    return enums;
  }
}
