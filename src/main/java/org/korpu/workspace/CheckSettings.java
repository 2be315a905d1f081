package org.korpu.workspace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korpu.check.CheckOptions;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Severity;
import org.korpu.workspace.Configuration.NamedFile;

/**
 * What {@code [checks]} of {@code korpu.toml} says. Whether the names are checks is not known here;
 * {@link Resources#checks} refuses those that are not.
 *
 * @param off checks that do not run unless they are asked for
 * @param on checks that run although they do not by themselves
 * @param severities how grave findings of a check are
 * @param baseline the list of accepted findings
 * @param dictionaries the {@code .dic} file of a dictionary of spelling, by language
 * @param allowed words that findings of a check may mark, by its name
 * @param options what else single checks are to do otherwise than usual
 * @param positions where each check was named first
 */
public record CheckSettings(
    List<String> off,
    List<String> on,
    Map<String, Severity> severities,
    Optional<NamedFile> baseline,
    Map<LanguageTag, NamedFile> dictionaries,
    Map<String, List<String>> allowed,
    CheckOptions options,
    Map<String, Position> positions) {

  /** Everything as the checks say it themselves. */
  public static final CheckSettings DEFAULT =
      new CheckSettings(
          List.of(),
          List.of(),
          Map.of(),
          Optional.empty(),
          Map.of(),
          Map.of(),
          CheckOptions.USUAL,
          Map.of());

  public CheckSettings {
    off = List.copyOf(off);
    on = List.copyOf(on);
    severities = Map.copyOf(severities);
    dictionaries = Collections.unmodifiableMap(new LinkedHashMap<>(dictionaries));
    allowed = Map.copyOf(allowed);
    positions = Map.copyOf(positions);
  }
}
