package org.korpu.workspace;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/** How other programs start korpu. */
public final class Launcher {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:+-]+");

  private Launcher() {}

  /**
   * The command for a shell: {@code korpu} where that is on the path, so that the setting survives
   * an update; else the script that belongs to the jar this runs from, as an absolute path, quoted
   * where it needs to be.
   *
   * @param searchPath the value of {@code PATH}; null where it is not set
   * @throws InputException if there is neither
   */
  public static String command(@Nullable String searchPath) {
    Pattern separator = Pattern.compile(Pattern.quote(System.getProperty("path.separator")));
    if (searchPath != null && separator.splitAsStream(searchPath).anyMatch(Launcher::isOnPath)) {
      return "korpu";
    }
    Path home = home();
    if (home != null) {
      for (Path script : scripts(home)) {
        if (Files.isExecutable(script)) {
          return quoted(script.toString().replace('\\', '/'));
        }
      }
    }
    throw new InputException(
        new Diagnostic(
            Severity.ERROR,
            null,
            null,
            Message.of(GitMessage.NO_LAUNCHER),
            Message.of(GitMessage.PUT_ON_PATH)));
  }

  /** A path as one word of a POSIX shell. */
  public static String quoted(String path) {
    return PLAIN.matcher(path).matches() ? path : "'" + path.replace("'", "'\\''") + "'";
  }

  /**
   * The scripts of an installation: in a checkout the one at its top, which builds what is missing;
   * else the one in the folder {@code bin} beside the jars.
   */
  static List<Path> scripts(Path home) {
    Path script = home.resolve("bin").resolve("korpu");
    return home.endsWith(Path.of("target", "korpu"))
        ? List.of(home.resolve("../../korpu").normalize(), script)
        : List.of(script);
  }

  private static boolean isOnPath(String folder) {
    try {
      return !folder.isEmpty()
          && Files.isExecutable(Path.of(folder).resolve("korpu"))
          && Files.isRegularFile(Path.of(folder).resolve("korpu"));
    } catch (InvalidPathException e) {
      return false; // whatever it is, korpu is not in it
    }
  }

  /** The jar or the folder of classes that this runs from; empty where nobody can say. */
  public static Optional<Path> origin() {
    CodeSource source = Launcher.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath().normalize());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The folder above that of the jar; null where this does not run from its jar. */
  private static @Nullable Path home() {
    Path jar = origin().orElse(null);
    if (jar == null || !jar.toString().endsWith(".jar")) {
      return null;
    }
    Path lib = jar.getParent();
    return lib == null ? null : lib.getParent();
  }
}
