package org.korpu.soak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korpu.cli.CommandLineRun;
import org.korpu.soak.ModelUnit.ModelVariant;

/** Asks the memory, by all commands that answer, and damages its index before. */
final class Reading {

  private static final Pattern YEAR = Pattern.compile("\\b[12][0-9]{3}\\b");
  private static final List<String> CHECK =
      List.of(
          "check",
          "checked.tmx",
          "--from",
          "en",
          "--to",
          "az",
          "--checks",
          "NumberMismatch,DateMismatch",
          "--format",
          "json");

  private final Path folder;
  private final Random random;
  private final Korpu korpu;
  private final Lookups lookups;
  private final FreshUnits fresh;
  private final Tally tally;

  Reading(Path folder, Random random, Korpu korpu, Lookups lookups, FreshUnits fresh, Tally tally) {
    this.folder = folder;
    this.random = random;
    this.korpu = korpu;
    this.lookups = lookups;
    this.fresh = fresh;
    this.tally = tally;
  }

  /** Asks something. */
  void ask(State state) throws Exception {
    int kind = random.nextInt(20);
    if (kind < 9) {
      lookUp(state);
    } else if (kind < 12) {
      damageIndex();
      lookUp(state);
    } else if (kind < 14) {
      check();
    } else if (kind < 15) {
      export(state);
    } else if (kind < 16) {
      count(state);
    } else if (kind < 18) {
      search(state);
    } else if (kind < 19) {
      alone(state);
    } else {
      exhaustive(state);
    }
  }

  /** Many questions, one lookup a command and then all of them in one. */
  void lookUp(State state) throws IOException {
    Lookups.Batch batch = lookups.batch(state, 100);
    long start = System.nanoTime();
    CommandLineRun run = korpu.run(batch.command());
    tally.took("lookup, 100 at once", System.nanoTime() - start);
    tally.count("command: lookup");
    Writing.expectStatus(run, 0, 1);
    lookups.check(batch, run.out(), List.of(state));
    for (int i = 0; i < 5; i++) {
      Lookups.Batch one = lookups.batch(state, 1);
      start = System.nanoTime();
      run = korpu.run(one.command());
      tally.took("lookup, one", System.nanoTime() - start);
      tally.count("command: lookup");
      lookups.check(one, run.out(), List.of(state));
    }
  }

  private void alone(State state) throws Exception {
    Lookups.Batch batch = lookups.batch(state, 20);
    CommandLineRun run = korpu.start(batch.command()).end();
    Writing.expectStatus(run, 0, 1);
    lookups.check(batch, run.out(), List.of(state));
    tally.count("command: lookup");
  }

  /** What the index answers is what scoring every unit answers. */
  private void exhaustive(State state) throws Exception {
    Lookups.Batch batch = lookups.batch(state, 50);
    CommandLineRun indexed = korpu.run(batch.command());
    List<String> command = new ArrayList<>(batch.command());
    command.add("--exhaustive");
    CommandLineRun scanned = korpu.start(command).end();
    Writing.expectStatus(scanned, indexed.status());
    if (!indexed.out().equals(scanned.out())) {
      throw new SoakFailure("the index finds other matches than a scan: " + batch);
    }
    tally.count("command: lookup --exhaustive");
  }

  /** Wrong years are found, each of them, and nothing else. */
  private void check() throws IOException {
    List<ModelUnit> units = new ArrayList<>(fresh.units(200));
    Path file = folder.resolve("checked.tmx");
    PlainTmx.write(file, units);
    Set<String> expected = found(korpu.run(CHECK));
    int before = expected.size();
    for (int i = 0; i < units.size(); i++) {
      ModelVariant az = units.get(i).variant("az");
      if (az == null || az.hasCodes() || random.nextInt(3) > 0) {
        continue;
      }
      Matcher year = YEAR.matcher(az.text());
      if (year.find() && units.get(i).plain("en").contains(year.group())) {
        int wrong = Integer.parseInt(year.group()) % 10 == 9 ? -1 : 1;
        String text =
            az.text().substring(0, year.start())
                + (Integer.parseInt(year.group()) + wrong)
                + az.text().substring(year.end());
        units.set(i, units.get(i).with(FreshUnits.text(az, text)));
        expected.add(units.get(i).id());
      }
    }
    PlainTmx.write(file, units);
    CommandLineRun run = korpu.run(CHECK);
    Writing.expectStatus(run, 0, 1);
    if (!found(run).equals(expected)) {
      throw new SoakFailure("found in " + found(run) + ", should be " + expected);
    }
    tally.count("command: check");
    tally.count("command: check");
    for (int i = before; i < expected.size(); i++) {
      tally.count("fault: wrong year, found by check");
    }
  }

  private static Set<String> found(CommandLineRun run) {
    return run.out()
        .lines()
        .map(Plans::json)
        .map(finding -> finding.get("unit").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void export(State state) throws IOException {
    CommandLineRun run =
        korpu.run(List.of("tm", "export", "--tm", Plans.MEMORY, "--out", "exported.tmx"));
    Writing.expectStatus(run, 0);
    if (!PlainTmx.read(folder.resolve("exported.tmx")).equals(state.units())) {
      throw new SoakFailure("the export has other units than the memory");
    }
    Files.delete(folder.resolve("exported.tmx"));
    tally.count("command: export");
  }

  private void count(State state) {
    CommandLineRun run = korpu.run(List.of("tm", "stats", Plans.MEMORY, "--format", "json"));
    JsonNode said = Plans.json(run.out());
    if (said.get("units").asInt() != state.units().size()) {
      throw new SoakFailure("stats count " + said.get("units") + ", not " + state.units().size());
    }
    for (String language : List.of("az", "en", "ru")) {
      long variants = state.units().stream().filter(each -> each.variant(language) != null).count();
      if (said.get("languages").get(language).get("variants").asLong() != variants) {
        throw new SoakFailure("stats count " + said + ", there are " + variants + " " + language);
      }
    }
    tally.count("command: stats");
  }

  private void search(State state) {
    ModelUnit unit = state.units().get(random.nextInt(state.units().size()));
    ModelVariant variant = unit.variant("en");
    if (variant == null || variant.hasCodes() || !variant.text().matches("[A-Za-z ]{12,}[.]?")) {
      return;
    }
    String wanted = variant.text().replace(".", "");
    CommandLineRun run =
        korpu.run(
            List.of(
                "tm", "search", wanted, "--lang", "en", "--max", "1000000", "--format", "json"));
    Writing.expectStatus(run, 0);
    String id = "\"" + unit.id() + "\"";
    if (run.out().lines().noneMatch(line -> line.contains(id))) {
      throw new SoakFailure("search does not find " + unit);
    }
    tally.count("command: search");
  }

  /** Cuts, deletes or spoils files of the index. */
  private void damageIndex() throws IOException {
    List<Path> files = indexFiles();
    if (files.isEmpty()) {
      return;
    }
    Path file = files.get(random.nextInt(files.size()));
    switch (random.nextInt(4)) {
      case 0 -> {
        Files.delete(file);
        tally.count("fault: file of the index deleted");
      }
      case 1 -> {
        for (Path each : files) {
          Files.delete(each);
        }
        tally.count("fault: index deleted");
      }
      case 2 -> {
        damage(file, random.nextDouble(), false);
        tally.count("fault: file of the index cut short");
      }
      default -> {
        damage(file, random.nextDouble(), true);
        tally.count("fault: bit of the index flipped");
        CommandLineRun run = korpu.run(List.of("tm", "index", Plans.MEMORY, "--verify"));
        Writing.expectStatus(run, 0, 1);
        if (run.status() == 1) {
          tally.count("flipped bit found by tm index --verify");
          Writing.expectStatus(korpu.run(List.of("tm", "index", Plans.MEMORY, "--rebuild")), 0);
        }
      }
    }
  }

  /** Makes another file of a file: one that is mapped stays what it was for who has mapped it. */
  private static void damage(Path file, double where, boolean flip) throws IOException {
    Path copy = file.resolveSibling("damaged");
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    try (RandomAccessFile bytes = new RandomAccessFile(copy.toFile(), "rw")) {
      long place = (long) (where * (bytes.length() - 1));
      if (flip && bytes.length() > 0) {
        bytes.seek(place);
        int old = bytes.read();
        bytes.seek(place);
        bytes.write(old ^ 1 << (place % 8));
      } else {
        bytes.setLength(place);
      }
    }
    Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private List<Path> indexFiles() throws IOException {
    Path index = folder.resolve(".korpu/index");
    if (!Files.exists(index)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(index)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }
}
