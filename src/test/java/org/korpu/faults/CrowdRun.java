package org.korpu.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.korpu.cli.CommandLineRun;

/**
 * Two processes that write one memory and ten that read it, at once. Every reader must always find
 * what was there before and see the units of each writer without a gap, in a whole memory; in the
 * end no unit is lost. Argument: how many writes of each writer.
 */
final class CrowdRun {

  private static final int WRITERS = 2;
  private static final int READERS = 10;

  /** Of the file that tells readers to stop. */
  private static final String OVER = "over";

  private CrowdRun() {}

  public static void main(String[] arguments) throws Exception {
    int writes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
    Path root = Files.createTempDirectory("korpu-crowd");
    long start = System.nanoTime();
    int reads = run(root, writes);
    FaultSweep.delete(root);
    System.out.printf(
        "%d writers of %d writes, %d readers, %d reads, %.0f s, nothing lost, no wrong answer%n",
        WRITERS, writes, READERS, reads, (System.nanoTime() - start) / 1e9);
  }

  private static int run(Path root, int writes) throws Exception {
    expect(root, "init");
    Files.writeString(root.resolve("tm/x.tmx"), FaultCase.foreign(300));
    expect(root, "tm index");
    List<Process> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      readers.add(start(root, Reader.class, Integer.toString(i)));
    }
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(start(root, Writer.class, Integer.toString(i), Integer.toString(writes)));
    }
    boolean whole = true;
    for (Process each : writers) {
      whole &= each.waitFor() == 0;
    }
    Files.createFile(root.resolve(OVER));
    for (Process each : readers) {
      whole &= each.waitFor() == 0;
    }
    if (!whole) {
      System.exit(1);
    }
    int reads = 0;
    for (int i = 0; i < READERS; i++) {
      reads += Integer.parseInt(Files.readString(root.resolve("reads" + i)));
    }
    String memory = Files.readString(root.resolve("tm/x.tmx"));
    for (int writer = 0; writer < WRITERS; writer++) {
      for (int i = 0; i < writes; i++) {
        if (!memory.contains(">" + text(writer, i) + "<")) {
          System.out.println("lost: " + text(writer, i));
          whole = false;
        }
      }
    }
    expect(root, "tm index --verify");
    if (!whole) {
      System.exit(1);
    }
    return reads;
  }

  private static String text(int writer, int number) {
    return "Writer " + writer + " has written sentence " + number;
  }

  private static Process start(Path root, Class<?> main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                root.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).inheritIO().start();
  }

  private static String expect(Path root, String command) {
    CommandLineRun run = CommandLineRun.in(root, FaultCase.words(command));
    require(run, command);
    return run.out();
  }

  private static void require(CommandLineRun run, String command) {
    if (run.status() != 0) {
      System.out.println(command + " ends with " + run.status() + ": " + run.out() + run.err());
      System.exit(1);
    }
  }

  /**
   * Imports one unit after the other, and once more where korpu says that the other writer was
   * quicker and nothing was written.
   */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      Path root = Path.of(arguments[0]);
      int writer = Integer.parseInt(arguments[1]);
      int writes = Integer.parseInt(arguments[2]);
      for (int i = 0; i < writes; ) {
        Path file = root.resolve("new" + writer + ".tmx");
        Files.writeString(
            file,
            """
            <?xml version='1.0'?><tmx version='1.4'><header creationtool='x'
              creationtoolversion='1' segtype='sentence' o-tmf='x' adminlang='en'
              datatype='plaintext' srclang='en'/><body>
            <tu><tuv xml:lang='en'><seg>%s</seg></tuv>
            <tuv xml:lang='az'><seg>Cümlə %d-%d</seg></tuv></tu></body></tmx>
            """
                .formatted(text(writer, i), writer, i));
        String command = "tm import " + file.getFileName() + " --into tm/x.tmx";
        CommandLineRun run = CommandLineRun.in(root, FaultCase.words(command));
        if (!run.err().contains("changed meanwhile")) {
          require(run, command);
          i++;
        }
      }
    }
  }

  /** Asks until it is told that the writers have ended. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] arguments) throws IOException {
      Path root = Path.of(arguments[0]);
      int reads = 0;
      boolean last = false;
      while (!last) {
        last = Files.exists(root.resolve(OVER));
        String answer = expect(root, "tm lookup --min 100 --format json A_new_office");
        if (!answer.contains("Новое ведомство")) {
          System.out.println("not found any more: " + answer);
          System.exit(1);
        }
        String memory = expect(root, "-q tm export --tm tm/x.tmx");
        for (int writer = 0; writer < WRITERS; writer++) {
          checkWithoutGap(memory, writer);
        }
        reads += 2;
      }
      Files.writeString(root.resolve("reads" + arguments[1]), Integer.toString(reads));
    }

    private static void checkWithoutGap(String memory, int writer) {
      int there = 0;
      while (memory.contains(">" + text(writer, there) + "<")) {
        there++;
      }
      int all = memory.split("Writer " + writer + " has written", -1).length - 1;
      if (all != there || !memory.endsWith("</tmx>\n")) {
        System.out.println("sees " + all + " units of writer " + writer + ", but not all of them");
        System.exit(1);
      }
    }
  }
}
