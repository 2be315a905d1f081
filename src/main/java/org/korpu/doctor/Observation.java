package org.korpu.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.workspace.Launcher;

/**
 * One thing that was looked at.
 *
 * @param area where it belongs
 * @param subject the file or folder, relative to the workspace where it lies there; null where it
 *     is none
 * @param verdict how it is
 * @param finding what was found; its key names the kind for scripts
 * @param places faults of files behind it: all, or the first where there may be thousands
 * @param advice the next step, null where none is needed
 */
public record Observation(
    Area area,
    @Nullable String subject,
    Verdict verdict,
    Message finding,
    List<Diagnostic> places,
    @Nullable Message advice) {

  public Observation {
    places = List.copyOf(places);
  }

  static Observation ok(Area area, DoctorMessage key, Object... arguments) {
    return new Observation(area, null, Verdict.OK, Message.of(key, arguments), List.of(), null);
  }

  static Observation note(Area area, DoctorMessage key, Object... arguments) {
    return new Observation(area, null, Verdict.NOTE, Message.of(key, arguments), List.of(), null);
  }

  static Observation fault(Area area, DoctorMessage key, Object... arguments) {
    return new Observation(area, null, Verdict.FAULT, Message.of(key, arguments), List.of(), null);
  }

  Observation of(String file) {
    return new Observation(area, file, verdict, finding, places, advice);
  }

  Observation at(Diagnostic... faults) {
    List<Diagnostic> all = new ArrayList<>(places);
    all.addAll(Arrays.asList(faults));
    return new Observation(area, subject, verdict, finding, all, advice);
  }

  Observation advising(DoctorMessage key, Object... arguments) {
    return new Observation(area, subject, verdict, finding, places, Message.of(key, arguments));
  }

  /** The next step as a command that can be pasted into a shell. */
  Observation advisingCommand(String command, String... files) {
    StringBuilder line = new StringBuilder(command);
    for (String file : files) {
      line.append(' ').append(Launcher.quoted(file));
    }
    return advising(DoctorMessage.RUN, line.toString());
  }
}
