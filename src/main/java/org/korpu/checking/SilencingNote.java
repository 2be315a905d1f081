package org.korpu.checking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * What a note in a file silences: {@code korpu: off NumberMismatch, Dashes}. Whatever follows the
 * names is for people. {@code korpu: off all} silences every check. A line of the note is enough.
 *
 * @param names the checks that are silenced; none if the note is about something else
 * @param unknown names in it that are no checks
 */
record SilencingNote(Set<String> names, List<String> unknown) {

  private static final Pattern LINE = Pattern.compile("(?m)^\\s*korpu\\s*:\\s*off\\b(.*)$");
  private static final Pattern NAME = Pattern.compile("\\G\\s*,?\\s*([A-Za-z]+)(?=\\s*(,?))");
  private static final String ALL = "all";

  SilencingNote {
    names = Set.copyOf(names);
    unknown = List.copyOf(unknown);
  }

  /**
   * What a note says.
   *
   * @param checks the names of all checks
   */
  static SilencingNote of(String note, Set<String> checks) {
    Set<String> names = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    Matcher line = LINE.matcher(note);
    while (line.find()) {
      Matcher name = NAME.matcher(line.group(1));
      boolean more = true;
      boolean any = false;
      while (more && name.find()) {
        any = true;
        if (name.group(1).equals(ALL)) {
          names.addAll(checks);
        } else if (checks.contains(name.group(1))) {
          names.add(name.group(1));
        } else {
          unknown.add(name.group(1));
        }
        more = !name.group(2).isEmpty();
      }
      if (!any) {
        unknown.add("");
      }
    }
    return new SilencingNote(names, unknown);
  }

  /** What is wrong with the note: a misspelt name that silences nothing must not go unnoticed. */
  Optional<Diagnostic> fault(String file, @Nullable Position position) {
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    Message cause =
        unknown.get(0).isEmpty()
            ? Message.of(CheckingMessage.NOTE_WITHOUT_NAME)
            : Message.of(CheckingMessage.NOTE_WITH_UNKNOWN_NAME, String.join(", ", unknown));
    return Optional.of(
        Diagnostic.warning(file, position, cause)
            .withAdvice(Message.of(CheckingMessage.LIST_CHECKS)));
  }
}
