package org.korpu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.faults.WatchedDisk.Fault;

/** A sample of the faults that {@link FaultSweepRun} goes through one by one. */
@DisabledOnOs(OS.WINDOWS) // the watched disk tells files apart by their inodes
class FaultSweepTest {

  /** Of so many operations one fails; with those of the other faults nearly every one does. */
  private static final int STRIDE = 73;

  @TempDir Path folder;

  @Test
  void whateverOfTheDiskFailsNoUnitIsLostAndNoAnswerWrong() throws Exception {
    List<String> violations = new ArrayList<>();
    int runs = 0;
    int first = 0;
    for (FaultCase each : FaultCase.ALL) {
      Path own = Files.createDirectory(folder.resolve(each.name().replace(' ', '-')));
      FaultSweep sweep = new FaultSweep(each, own);
      for (Fault fault : Arrays.asList(Fault.values()).subList(1, Fault.values().length)) {
        first = (first + 17) % STRIDE;
        sweep.run(fault, first, STRIDE, own);
      }
      runs += sweep.runs();
      violations.addAll(sweep.violations());
    }
    assertThat(violations).isEmpty();
    assertThat(runs).isGreaterThan(5 * FaultCase.ALL.size());
  }
}
