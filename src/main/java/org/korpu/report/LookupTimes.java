package org.korpu.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** How long lookups took, each and all together. Safe for many threads. */
public final class LookupTimes {

  private long[] nanos = new long[1024];
  private int count;
  private long elapsed;

  /** Does a lookup and remembers how long it took. */
  public <T> T measure(Supplier<T> lookup) {
    long begin = System.nanoTime();
    T found = lookup.get();
    add(System.nanoTime() - begin);
    return found;
  }

  /** Does some lookups, which measure themselves, and remembers how long all of them took. */
  public <T> T measureAll(Supplier<T> lookups) {
    long begin = System.nanoTime();
    T found = lookups.get();
    elapsed += System.nanoTime() - begin;
    return found;
  }

  private synchronized void add(long time) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = time;
  }

  /**
   * Writes one JSON line: lookups, seconds that passed for all of them, and the median and 99th
   * percentile of one, in milliseconds.
   */
  public synchronized void writeJson(Appendable out) throws IOException {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    StringWriter line = new StringWriter();
    JsonLines.write(
        line,
        json -> {
          json.writeNumberField("lookups", count);
          json.writeFieldName("seconds");
          json.writeNumber(fixed(elapsed / 1e9, 6));
          json.writeFieldName("p50_ms");
          json.writeNumber(fixed(percentile(sorted, 50), 3));
          json.writeFieldName("p99_ms");
          json.writeNumber(fixed(percentile(sorted, 99), 3));
        });
    out.append(line.toString());
  }

  /** The smallest time that the given percentage of lookups did not exceed, in milliseconds. */
  private static double percentile(long[] sorted, int percent) {
    if (sorted.length == 0) {
      return 0;
    }
    int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
    return sorted[Math.max(rank, 1) - 1] / 1e6;
  }

  private static String fixed(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
