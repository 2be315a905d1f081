package org.korpu.doctor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.i18n.InterfaceLanguage;

/**
 * What the machine and the process give korpu.
 *
 * @param environment the environment variables
 * @param property the system properties of Java, null for those that are not set
 * @param memory how many bytes of memory korpu may use
 * @param version of korpu
 * @param origin the jar or folder it runs from; null where nobody can say
 * @param archive the archive of classes that Java was told to use
 * @param output who reads standard output
 * @param locale that of the process
 * @param language that of messages
 */
public record Surroundings(
    Map<String, String> environment,
    Function<String, @Nullable String> property,
    long memory,
    String version,
    @Nullable Path origin,
    Optional<Path> archive,
    Output output,
    Locale locale,
    InterfaceLanguage language) {

  /** Who reads standard output. */
  public enum Output {
    /** A person, in colour. */
    COLOURED_TERMINAL,
    /** A person, without colour. */
    PLAIN_TERMINAL,
    /** A file or a program. */
    ELSEWHERE
  }

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  String property(String name, String otherwise) {
    String value = property.apply(name);
    return value == null ? otherwise : value;
  }
}
