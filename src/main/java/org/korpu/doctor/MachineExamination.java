package org.korpu.doctor;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.korpu.doctor.Surroundings.Output;
import org.korpu.files.FileInput;
import org.korpu.model.Message;

/** Looks at what korpu runs on: Java, its own installation, encodings, the terminal. */
public final class MachineExamination {

  private static final long MEGABYTE = 1 << 20;

  /** A memory of a million units is indexed in this much, with room to spare. */
  private static final long ENOUGH_MEMORY = 400 * MEGABYTE;

  /** Letters of the three languages that only Unicode has together. */
  private static final String LETTERS = "əıİşğ ё№ “–”";

  private final Surroundings surroundings;

  /** Of these surroundings. */
  public MachineExamination(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What was found, in the order of the areas. */
  public List<Observation> examine() {
    List<Observation> all = new ArrayList<>();
    all.add(java());
    all.add(korpu());
    all.add(archive());
    all.add(
        Observation.ok(
            Area.LOCALE,
            DoctorMessage.LOCALE_IS,
            surroundings.locale().toLanguageTag(),
            surroundings.language().code()));
    all.add(fileNames());
    all.add(terminal());
    return all;
  }

  private Observation java() {
    Object[] words = {
      surroundings.property("java.version", "?"),
      surroundings.property("java.vendor", "?"),
      surroundings.memory() / MEGABYTE
    };
    return surroundings.memory() >= ENOUGH_MEMORY
        ? Observation.ok(Area.JAVA, DoctorMessage.JAVA_RUNS, words)
        : Observation.note(Area.JAVA, DoctorMessage.JAVA_LITTLE_MEMORY, words)
            .advising(DoctorMessage.GIVE_MEMORY, "KORPU_JAVA_OPTS=-Xmx1g");
  }

  private Observation korpu() {
    Path origin = surroundings.origin();
    return Observation.ok(
        Area.KORPU,
        DoctorMessage.KORPU_RUNS,
        surroundings.version(),
        origin == null ? "?" : origin.toString());
  }

  private Observation archive() {
    if (surroundings.archive().isEmpty()) {
      return Observation.note(Area.KORPU, DoctorMessage.ARCHIVE_MISSING)
          .advising(DoctorMessage.USE_LAUNCHER, "bin/korpu");
    }
    Path file = surroundings.archive().get();
    if (FileInput.exists(file)) {
      return Observation.ok(Area.KORPU, DoctorMessage.ARCHIVE_NAMED, file).of(file.toString());
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    return Observation.note(Area.KORPU, DoctorMessage.ARCHIVE_UNUSED, file)
        .of(file.toString())
        .advising(DoctorMessage.FREE_ARCHIVE, folder == null ? file : folder);
  }

  private Observation fileNames() {
    String encoding = surroundings.property("sun.jnu.encoding", "UTF-8");
    return isWide(encoding)
        ? Observation.ok(Area.LOCALE, DoctorMessage.FILE_NAMES_WIDE, encoding)
        : Observation.fault(Area.LOCALE, DoctorMessage.FILE_NAMES_NARROW, encoding)
            .advising(DoctorMessage.SET_UTF_8, "LC_ALL=C.UTF-8");
  }

  private Observation terminal() {
    if (surroundings.output() == Output.ELSEWHERE) {
      return Observation.ok(Area.TERMINAL, DoctorMessage.TERMINAL_NONE);
    }
    String encoding =
        surroundings.property(
            "stdout.encoding", // from Java 18 on
            surroundings.property(
                "sun.stdout.encoding", surroundings.property("native.encoding", "UTF-8")));
    if (!isWide(encoding)) {
      return Observation.note(Area.TERMINAL, DoctorMessage.TERMINAL_NARROW, encoding)
          .advising(DoctorMessage.SET_UTF_8, "LC_ALL=C.UTF-8");
    }
    return Observation.ok(
        Area.TERMINAL,
        DoctorMessage.TERMINAL_IS,
        encoding,
        Message.of(
            surroundings.output() == Output.COLOURED_TERMINAL
                ? DoctorMessage.COLOUR_ON
                : DoctorMessage.COLOUR_OFF));
  }

  private static boolean isWide(String encoding) {
    try {
      return Charset.forName(encoding).newEncoder().canEncode(LETTERS);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false; // whatever it is, nobody can vouch for it
    }
  }
}
