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
    String local = environment.get("LOCALAPPDATA");
    if (local != null && Path.of(local).isAbsolute()) {
      return Path.of(local, "korpu");
    }
    String state = environment.get("XDG_STATE_HOME");
    if (state != null && Path.of(state).isAbsolute()) {
      return Path.of(state, "korpu");
    }
    String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
    return Path.of(home, ".local", "state", "korpu");
  }
}
