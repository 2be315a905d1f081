package org.korpu.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Which commands are groups, and the commands below each. */
final class CommandGroups {

  /** Asked for one group at a time: naming a class loads it, and a run needs few of them. */
  private static final Map<Class<?>, Supplier<List<Class<?>>>> BELOW =
      Map.of(
          KorpuCommand.class, () -> KorpuCommand.COMMANDS,
          XliffCommand.class, () -> XliffCommand.COMMANDS,
          XliffReviewCommand.class, () -> XliffReviewCommand.COMMANDS,
          TmCommand.class, () -> TmCommand.COMMANDS,
          GlossaryCommand.class, () -> GlossaryCommand.COMMANDS,
          ChecksCommand.class, () -> ChecksCommand.COMMANDS,
          GitCommand.class, () -> GitCommand.COMMANDS);

  private CommandGroups() {}

  /** The commands below a group in the order of the help; none below a command that is no group. */
  static List<Class<?>> below(Class<?> command) {
    Supplier<List<Class<?>>> commands = BELOW.get(command);
    return commands == null ? List.of() : commands.get();
  }
}
