package org.korpu.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.korpu.faults.WatchedDisk.Fault;

/**
 * Lets every operation of every command fail in every way. Arguments: a stride (1: every
 * operation), and optionally the name of one case.
 */
final class FaultSweepRun {

  /** So many faults of a command are shown. */
  private static final int SHOWN = 12;

  private FaultSweepRun() {}

  public static void main(String[] arguments) throws IOException {
    int stride = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
    Path folder = Files.createTempDirectory("korpu-sweep");
    int total = 0;
    int violations = 0;
    long start = System.nanoTime();
    Map<String, Integer> operations = new TreeMap<>();
    List<FaultCase> cases =
        FaultCase.ALL.stream()
            .filter(each -> arguments.length < 2 || each.name().equals(arguments[1]))
            .toList();
    for (FaultCase each : cases) {
      Path own = Files.createDirectory(folder.resolve(each.name().replace(' ', '-')));
      FaultSweep sweep = new FaultSweep(each, own);
      int count = sweep.operations(own.resolve("count"));
      for (Fault fault : Arrays.asList(Fault.values()).subList(1, Fault.values().length)) {
        sweep.run(fault, 0, stride, own);
      }
      System.out.printf(
          "%-28s %4d operations, %5d runs, %d violations%n",
          each.name(), count, sweep.runs(), sweep.violations().size());
      sweep.violations().stream()
          .limit(SHOWN)
          .forEach(violation -> System.out.println("    " + violation.strip().replace('\n', ' ')));
      sweep.struck().forEach((kind, n) -> operations.merge(kind, n, Integer::sum));
      total += sweep.runs();
      violations += sweep.violations().size();
    }
    FaultSweep.delete(folder);
    System.out.printf(
        "%d runs in %.0f s, struck at %s, %d violations%n",
        total, (System.nanoTime() - start) / 1e9, operations, violations);
    System.exit(violations == 0 ? 0 : 1);
  }
}
