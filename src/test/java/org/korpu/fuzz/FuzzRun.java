package org.korpu.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * Runs the fuzzer on one target: {@code FuzzRun TARGET SECONDS [option of Jazzer or libFuzzer]…}.
 * What it has found so far lies in {@code target/fuzz/TARGET/corpus} and is gone on with; an input
 * that breaks a promise lies in {@code target/fuzz/TARGET} as {@code crash-…}.
 */
public final class FuzzRun {

  private static final Path INPUTS = Path.of("src/test/resources/org/korpu/fuzz/inputs");

  private FuzzRun() {}

  /** The program. */
  public static void main(String[] arguments) throws Exception {
    FuzzTarget target = FuzzTarget.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Path folder = Path.of("target/fuzz", target.folder());
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    seed(target, seeds);
    List<String> options =
        new ArrayList<>(
            List.of(
                "--target_class=" + target.type(),
                "--instrumentation_includes=org.korpu.**",
                "--instrumentation_excludes=org.korpu.fuzz.**",
                "--custom_hook_includes=org.korpu.**",
                // Rules of users are expressions: that they are compiled is no fault. And hundreds
                // of
                // rules are compared with each text: to tell the fuzzer of each takes a second.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection"
                    + File.pathSeparator
                    + "com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                "--reproducer_path=" + folder,
                "--coverage_dump=" + folder.resolve("coverage.exec"),
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + arguments[1],
                "-timeout=20",
                "-rss_limit_mb=3000",
                "-max_len=4096",
                "-len_control=5",
                "-print_final_stats=1"));
    options.addAll(Arrays.asList(arguments).subList(2, arguments.length));
    options.add(corpus.toString());
    options.add(seeds.toString());
    // By name: korpu itself is built and tested without the fuzzer.
    Class.forName("com.code_intelligence.jazzer.Jazzer")
        .getMethod("main", String[].class)
        .invoke(null, (Object) options.toArray(new String[0]));
  }

  private static void seed(FuzzTarget target, Path folder) throws IOException {
    for (int i = 0; i < 20; i++) {
      // A list of changes, or choices of any kind; long enough that long ones are tried.
      byte[] changes = new byte[8 + 20 * i];
      new Random(i).nextBytes(changes);
      changes[0] = FuzzFile.CHANGES;
      changes[1] = (byte) i;
      Files.write(folder.resolve("changes-" + i), changes);
    }
    for (String name : target.seeds()) {
      byte[] file;
      try (InputStream in = FuzzRun.class.getResourceAsStream("seeds/" + name)) {
        file = Objects.requireNonNull(in, name).readAllBytes();
      }
      Files.write(folder.resolve(name), file);
      if (name.endsWith(".txt")) {
        String[] lines = new String(file, java.nio.charset.StandardCharsets.UTF_8).split("\n");
        for (int i = 0; i < lines.length; i++) {
          Files.writeString(folder.resolve(name + "-" + i), lines[i]);
        }
      }
    }
    Path known = INPUTS.resolve(target.folder());
    if (Files.isDirectory(known)) {
      try (DirectoryStream<Path> inputs = Files.newDirectoryStream(known)) {
        for (Path input : inputs) {
          Files.write(folder.resolve(input.getFileName()), Files.readAllBytes(input));
        }
      }
    }
  }
}
