package org.korpu.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.doctor.Surroundings.Output;
import org.korpu.i18n.InterfaceLanguage;

/** What is said of the machine, whatever machine it is. */
class MachineExaminationTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, OK",
    "ANSI_X3.4-1968, FAULT",
    "ISO-8859-1, FAULT",
    "windows-1251, FAULT",
    "no such thing, FAULT"
  })
  void namesOfFilesWantAnEncodingOfAllLetters(String encoding, Verdict verdict) {
    List<Observation> all =
        examine(Map.of("sun.jnu.encoding", encoding), 1L << 30, Optional.empty(), Output.ELSEWHERE);
    assertThat(all)
        .filteredOn(each -> each.area() == Area.LOCALE)
        .extracting(Observation::verdict)
        .containsExactly(Verdict.OK, verdict);
  }

  @Test
  void terminalOfAnotherEncodingIsNotedWithWhatToDo() {
    Map<String, String> properties = Map.of("sun.stdout.encoding", "cp866");
    Observation terminal =
        of(
            Area.TERMINAL,
            examine(properties, 1L << 30, Optional.empty(), Output.COLOURED_TERMINAL));
    assertThat(terminal.verdict()).isEqualTo(Verdict.NOTE);
    assertThat(terminal.finding().key()).isEqualTo(DoctorMessage.TERMINAL_NARROW);
    assertThat(terminal.advice()).isNotNull();
  }

  @Test
  void littleMemoryIsNoted() {
    List<Observation> all = examine(Map.of(), 1L << 27, Optional.empty(), Output.ELSEWHERE);
    assertThat(of(Area.JAVA, all).verdict()).isEqualTo(Verdict.NOTE);
    assertThat(of(Area.JAVA, all).finding().arguments()).contains(128L);
  }

  @Test
  void archiveThatWasNotMadeIsNoted() {
    List<Observation> all =
        examine(Map.of(), 1L << 30, Optional.of(folder.resolve("no.jsa")), Output.PLAIN_TERMINAL);
    assertThat(all)
        .filteredOn(each -> each.finding().key() == DoctorMessage.ARCHIVE_UNUSED)
        .singleElement()
        .extracting(Observation::subject)
        .isEqualTo(folder.resolve("no.jsa").toString());
  }

  private static Observation of(Area area, List<Observation> all) {
    return all.stream().filter(each -> each.area() == area).findFirst().orElseThrow();
  }

  private static List<Observation> examine(
      Map<String, String> properties, long memory, Optional<Path> archive, Output output) {
    return new MachineExamination(
            new Surroundings(
                Map.of(),
                properties::get,
                memory,
                "1.0",
                null,
                archive,
                output,
                Locale.ENGLISH,
                InterfaceLanguage.of(Locale.ENGLISH)))
        .examine();
  }
}
