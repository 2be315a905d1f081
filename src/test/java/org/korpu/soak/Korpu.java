package org.korpu.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.korpu.cli.CommandLineRun;

/** Runs commands of korpu: in a {@link Worker}, or in a process of their own. */
final class Korpu implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LONGEST = 10;

  private final Path folder;
  private final Path temporary;
  private final String heap;
  private final Process worker;
  private final BufferedWriter requests;
  private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
  private int number;

  /**
   * Starts a worker.
   *
   * @param folder the workspace
   * @param temporary the folder for temporary files of all processes
   * @param heap the most memory of a process, as Java wants it said
   */
  Korpu(Path folder, Path temporary, String heap, int threads) throws IOException {
    this.folder = folder;
    this.temporary = temporary;
    this.heap = heap;
    List<String> command = java();
    command.remove("-XX:TieredStopAtLevel=1"); // it lives long enough for the better compiler
    command.addAll(List.of(Worker.class.getName(), folder.toString(), Integer.toString(threads)));
    worker = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    requests =
        new BufferedWriter(
            new OutputStreamWriter(worker.getOutputStream(), StandardCharsets.UTF_8));
    Thread reader = new Thread(this::readAnswers, "answers");
    reader.setDaemon(true);
    reader.start();
  }

  private List<String> java() {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path")));
  }

  private void readAnswers() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode answer = JSON.readTree(line);
        CompletableFuture<JsonNode> waiting = open.remove(answer.get("number").asInt());
        if (waiting != null) {
          waiting.complete(answer);
        }
      }
    } catch (IOException e) {
      open.values().forEach(each -> each.completeExceptionally(e));
    }
    open.values()
        .forEach(each -> each.completeExceptionally(new SoakFailure("the worker has ended")));
  }

  private synchronized CompletableFuture<JsonNode> ask(ObjectNode request) {
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    open.put(++number, answer);
    try {
      requests.write(request.put("number", number).toString());
      requests.newLine();
      requests.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer;
  }

  /** Begins a command in the worker, beside those that run there. */
  CompletableFuture<CommandLineRun> begin(List<String> arguments) {
    ObjectNode request = JSON.createObjectNode();
    arguments.forEach(request.putArray("arguments")::add);
    return ask(request)
        .thenApply(
            answer ->
                new CommandLineRun(
                    answer.get("status").asInt(),
                    answer.get("out").asText(),
                    answer.get("err").asText()));
  }

  /** Runs a command in the worker. */
  CommandLineRun run(List<String> arguments) {
    return begin(arguments).orTimeout(LONGEST, TimeUnit.MINUTES).join();
  }

  /** What the worker holds; no command may run. */
  JsonNode gauges() {
    return ask(JSON.createObjectNode()).orTimeout(LONGEST, TimeUnit.MINUTES).join();
  }

  /** Starts a command in a process of its own, its output in files. */
  Alone start(List<String> arguments) throws IOException {
    List<String> command = java();
    command.add("org.korpu.cli.Main");
    command.addAll(arguments);
    return start(command, "");
  }

  /**
   * Starts a command in a process that may not make files longer than some kilobytes: writing more
   * fails, as on a full disk.
   */
  Alone startWithLimit(List<String> arguments, long kilobytes) throws IOException {
    List<String> command = new ArrayList<>(java());
    command.add(1, "-XX:-UsePerfData"); // whose file would be too long
    command.addAll(
        0, List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "limited"));
    command.add("org.korpu.cli.Main");
    command.addAll(arguments);
    return start(command, "limited");
  }

  /** Starts a program of the tests that holds a lock until its input ends. */
  Process holdLock(Path lockFile) throws IOException {
    List<String> command = java();
    command.addAll(List.of(LockHolder.class.getName(), lockFile.toString()));
    Process holder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    int first = holder.getInputStream().read();
    if (first != '+') {
      throw new SoakFailure("nobody holds the lock");
    }
    return holder;
  }

  private Alone start(List<String> command, String kind) throws IOException {
    Path out = Files.createTempFile(temporary.resolveSibling("output"), "out" + kind, "");
    Path err = Files.createTempFile(temporary.resolveSibling("output"), "err" + kind, "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("XDG_STATE_HOME", temporary.resolveSibling("state").toString());
    return new Alone(builder.start(), out, err);
  }

  /** A command in a process of its own. */
  record Alone(Process process, Path out, Path err) {

    /** Waits for its end. */
    CommandLineRun end() throws IOException, InterruptedException {
      if (!process.waitFor(LONGEST, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new SoakFailure("a command hangs");
      }
      CommandLineRun run =
          new CommandLineRun(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return run;
    }
  }

  @Override
  public void close() throws IOException {
    requests.close();
    try {
      if (!worker.waitFor(1, TimeUnit.MINUTES)) {
        worker.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      worker.destroyForcibly();
    }
  }
}
