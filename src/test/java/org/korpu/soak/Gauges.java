package org.korpu.soak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the worker holds and what lies on the disk, over the time. */
final class Gauges {

  private final Path folder;
  private final Path temporary;
  private final List<Sample> samples = new ArrayList<>();

  /** Readings of one time, by name: memory in MB, all else counted. */
  record Sample(double minutes, Map<String, Double> readings) {}

  Gauges(Path folder, Path temporary) {
    this.folder = folder;
    this.temporary = temporary;
  }

  List<Sample> samples() {
    return samples;
  }

  /** Takes the readings. */
  Sample sample(double minutes, Korpu korpu, int units) throws IOException {
    JsonNode held = korpu.gauges();
    Map<String, Double> readings = new LinkedHashMap<>();
    readings.put("units", (double) units);
    readings.put("heap MB", held.get("heap").asDouble() / (1 << 20));
    readings.put("off-heap MB", held.get("classes").asDouble() / (1 << 20));
    readings.put("RSS MB", held.get("VmRSS").asDouble() / 1024);
    readings.put("own RSS MB", held.get("RssAnon").asDouble() / 1024);
    readings.put("file handles", held.path("files").asDouble());
    readings.put("handles not closed", held.path("forgotten").asDouble());
    readings.put("threads", held.get("threads").asDouble());
    readings.put("mapped files", held.path("mapped buffers").asDouble());
    readings.put("mapped MB", held.path("mapped bytes").asDouble() / (1 << 20));
    readings.put("direct MB", held.path("direct bytes").asDouble() / (1 << 20));
    readings.put("journal MB", bytes(folder.resolve(".korpu/journal")) / (1 << 20));
    readings.put(
        "journal records",
        (double) count(folder.resolve(".korpu/journal"), name -> name.endsWith(".undo")));
    readings.put("index MB", bytes(folder.resolve(".korpu/index")) / (1 << 20));
    readings.put("index files", (double) count(folder.resolve(".korpu/index"), name -> true));
    readings.put("temporary files", (double) leftBehind().size());
    Sample sample = new Sample(minutes, readings);
    samples.add(sample);
    return sample;
  }

  /** Unfinished files beside the memory, in the journal and in the folder for temporary files. */
  List<Path> leftBehind() throws IOException {
    List<Path> left = new ArrayList<>();
    for (Path place : List.of(folder.resolve("tm"), folder.resolve(".korpu/journal"), temporary)) {
      try (Stream<Path> files = Files.exists(place) ? Files.list(place) : Stream.empty()) {
        files
            .filter(
                file -> {
                  String name = file.getFileName().toString();
                  return name.endsWith(".tmp") || name.startsWith("pending-");
                })
            .forEach(left::add);
      }
    }
    return left;
  }

  private static double bytes(Path place) throws IOException {
    double[] sum = {0};
    walk(place, file -> sum[0] += size(file));
    return sum[0];
  }

  private static int count(Path place, Predicate<String> names) throws IOException {
    int[] count = {0};
    walk(place, file -> count[0] += names.test(file.getFileName().toString()) ? 1 : 0);
    return count[0];
  }

  private interface Visitor {
    void visit(Path file);
  }

  private static void walk(Path place, Visitor visitor) throws IOException {
    if (Files.exists(place)) {
      try (Stream<Path> files = Files.walk(place)) {
        files.filter(Files::isRegularFile).forEach(visitor::visit);
      }
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0; // deleted meanwhile
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fails if more is held at the end than after warming up, but for what every program keeps.
   *
   * @param from the first sample after warming up
   */
  void requireFlat(int from) {
    Map<String, Double> first = samples.get(from).readings();
    Map<String, Double> last = samples.get(samples.size() - 1).readings();
    for (String name : List.of("file handles", "threads", "mapped files")) {
      // Pools of threads are filled as they are needed; what leaks leaks with each command.
      int slack = name.equals("threads") ? 12 : 4;
      if (last.get(name) > first.get(name) + slack) {
        throw new SoakFailure(name + " grow: " + first.get(name) + ", " + last.get(name));
      }
    }
    if (last.get("heap MB") > 1.25 * first.get("heap MB") + 8) {
      throw new SoakFailure("the heap grows: " + first.get("heap MB") + ", " + last.get("heap MB"));
    }
    for (Sample sample : samples) {
      if (sample.readings().get("handles not closed") > 0) {
        throw new SoakFailure("handles left to the collector: " + sample);
      }
    }
    if (last.get("temporary files") > 1) { // what the last killed process left may be there
      throw new SoakFailure("temporary files stay: " + last.get("temporary files"));
    }
    if (last.get("journal records") > 500) {
      throw new SoakFailure("the journal grows: " + last.get("journal records"));
    }
  }

  /**
   * The slope of the readings of a name, a minute, by least squares over the samples from one on.
   */
  double slope(String name, int from) {
    List<Sample> used = samples.subList(Math.min(from, samples.size()), samples.size());
    double n = used.size();
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (Sample each : used) {
      double reading = each.readings().get(name);
      x += each.minutes();
      y += reading;
      xx += each.minutes() * each.minutes();
      xy += each.minutes() * reading;
    }
    double spread = n * xx - x * x;
    return n < 3 || spread == 0 ? 0 : (n * xy - x * y) / spread;
  }

  /** A table of readings at the start, in the middle and at the end, with the slope. */
  String table(int from) {
    StringBuilder table = new StringBuilder();
    if (samples.size() <= from) {
      return "no samples\n";
    }
    Sample first = samples.get(from);
    Sample middle = samples.get(from + (samples.size() - from) / 2);
    Sample last = samples.get(samples.size() - 1);
    table.append(
        String.format(
            Locale.ROOT,
            "| what | %.1f min | %.1f min | %.1f min | slope a minute |%n|---|---|---|---|---|%n",
            first.minutes(),
            middle.minutes(),
            last.minutes()));
    for (String name : first.readings().keySet()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.1f | %,.1f | %,.1f | %+,.2f |%n",
              name,
              first.readings().get(name),
              middle.readings().get(name),
              last.readings().get(name),
              slope(name, from)));
    }
    return table.toString();
  }
}
