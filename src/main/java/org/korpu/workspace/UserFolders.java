package org.korpu.workspace;

import java.nio.file.Path;
import java.util.Map;

/** Where korpu keeps what belongs to a user and to no workspace. */
final class UserFolders {

  private UserFolders() {}

  /**
   * What should outlive a restart but is no document: {@code $XDG_STATE_HOME/korpu}, otherwise
   * {@code ~/.local/state/korpu}, as the XDG Base Directory Specification 0.8 has it; on Windows
   * {@code %LOCALAPPDATA%\\korpu}. A relative path in the variable does not count, as it says.
   */
  static Path state(Map<String, String> environment) {
    return folder(environment, "XDG_STATE_HOME", Path.of(".local", "state"));
  }

  /**
   * What can be made again at any time: {@code $XDG_CACHE_HOME/korpu}, otherwise {@code
   * ~/.cache/korpu}; on Windows {@code %LOCALAPPDATA%\\korpu}.
   */
  static Path cache(Map<String, String> environment) {
    return folder(environment, "XDG_CACHE_HOME", Path.of(".cache"));
  }

  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    String local = environment.get("LOCALAPPDATA");
    if (local != null && Path.of(local).isAbsolute()) {
      return Path.of(local, "korpu");
    }
    String named = environment.get(variable);
    if (named != null && Path.of(named).isAbsolute()) {
      return Path.of(named, "korpu");
    }
    String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
    return Path.of(home).resolve(otherwise).resolve("korpu");
  }
}
