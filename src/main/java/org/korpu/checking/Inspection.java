package org.korpu.checking;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.korpu.check.AllowedSpots;
import org.korpu.check.Check;
import org.korpu.check.CheckRun;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.model.Severity;
import org.korpu.parallel.OrderedWork;

/**
 * Checks at work on many pairs, on all cores. Findings come in the order of the pairs, and for one
 * pair in that of the checks; what only all pairs together show comes at the end. Holds a few
 * hundred pairs, and what the checks that compare pairs remember of them.
 *
 * <p>For one thread, on which findings are handed over too.
 */
public final class Inspection implements Closeable {

  /** So many pairs one thread gets at a time: some milliseconds of all checks. */
  private static final int BATCH = 32;

  private final CheckRun run;
  private final Map<String, Severity> severities;
  private final AllowedSpots allowed;
  private final Consumer<Finding> findings;
  private final OrderedWork<SegmentPair, Inspected> work;

  /** What was found in a pair, and what takes note of it for the end. */
  private record Inspected(List<Finding> findings, List<Runnable> notes) {}

  /**
   * Begins with nothing found.
   *
   * @param severities how grave findings of a check are, by its name, where not as it says itself
   * @param allowed what findings may mark without being any
   */
  public Inspection(
      List<Check> checks,
      Map<String, Severity> severities,
      AllowedSpots allowed,
      Consumer<Finding> findings) {
    this.run = new CheckRun(checks);
    this.severities = Map.copyOf(severities);
    this.allowed = allowed;
    this.findings = findings;
    this.work = new OrderedWork<>(BATCH, this::batch, this::handOver);
  }

  /** Looks at the next pair, now or a little later. */
  public void add(SegmentPair pair) {
    work.add(pair);
  }

  /** Hands over all that is left. */
  public void finish() {
    work.finish();
    run.finish(
        found -> {
          if (!allowed.allows(found)) {
            findings.accept(weighed(found));
          }
        });
  }

  /** What is found in a pair by itself, in the order of the checks. For any thread. */
  public List<Finding> inspect(SegmentPair pair) {
    return inspect(run.inspector(), pair);
  }

  private List<Finding> inspect(CheckRun.Inspector inspector, SegmentPair pair) {
    List<Finding> found = new ArrayList<>(0);
    inspector.inspect(
        pair,
        each -> {
          if (!allowed.allows(each)) {
            found.add(weighed(each));
          }
        });
    return found;
  }

  /** Ends the threads. */
  @Override
  public void close() {
    work.close();
  }

  private Function<SegmentPair, Inspected> batch() {
    CheckRun.Inspector inspector = run.inspector();
    return pair -> {
      List<Finding> found = inspect(inspector, pair);
      return new Inspected(found, inspector.survey());
    };
  }

  private void handOver(Inspected inspected) {
    inspected.findings().forEach(findings);
    inspected.notes().forEach(Runnable::run);
  }

  private Finding weighed(Finding finding) {
    return finding.withSeverity(severities.getOrDefault(finding.check(), finding.severity()));
  }
}
