package org.korpu.soak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.korpu.cli.CommandLineRun;

/**
 * A process that runs command after command, as many at once as it is asked for, and says what it
 * holds: nothing but korpu is in it, so whatever grows there is korpu's.
 *
 * <p>A line of standard input is a request, {@code {"number":7,"arguments":["tm","stats"]}}; a
 * request without arguments asks for the gauges. A line of standard output is an answer. It ends
 * with its input.
 */
final class Worker {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Worker() {}

  /** Works in a folder, with so many threads. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        ObjectNode request = (ObjectNode) JSON.readTree(line);
        if (request.has("arguments")) {
          threads.execute(() -> answer(request, folder, out));
        } else {
          print(gauges().put("number", request.get("number").asInt()), out);
        }
      }
    } finally {
      threads.shutdown();
    }
    System.exit(0);
  }

  private static void answer(ObjectNode request, Path folder, PrintStream out) {
    String[] arguments =
        Stream.iterate(0, i -> i < request.get("arguments").size(), i -> i + 1)
            .map(i -> request.get("arguments").get(i).asText())
            .toArray(String[]::new);
    ObjectNode answer = JSON.createObjectNode().put("number", request.get("number").asInt());
    try {
      CommandLineRun run = CommandLineRun.in(folder, arguments);
      answer.put("status", run.status()).put("out", run.out()).put("err", run.err());
    } catch (Throwable fault) {
      answer.put("status", -1).put("out", "").put("err", fault.toString());
    }
    print(answer, out);
  }

  private static void print(ObjectNode answer, PrintStream out) {
    synchronized (out) {
      out.println(answer);
      out.flush();
    }
  }

  /** What the process holds when nobody runs a command. */
  private static ObjectNode gauges() throws IOException {
    long unsettled = files();
    settle();
    ObjectNode gauges = JSON.createObjectNode();
    // Those that only the collector closes were forgotten by the program.
    gauges.put("forgotten", unsettled - files());
    gauges.put("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    gauges.put("classes", ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed());
    gauges.put("threads", ManagementFactory.getThreadMXBean().getThreadCount());
    for (BufferPoolMXBean pool : ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)) {
      gauges.put(pool.getName() + " buffers", pool.getCount());
      gauges.put(pool.getName() + " bytes", pool.getMemoryUsed());
    }
    gauges.put("files", files());
    for (String line : List.of("VmRSS", "RssAnon")) {
      gauges.put(line, kilobytes(line));
    }
    return gauges;
  }

  /**
   * Lets go of what nobody holds. Buffers are freed by another thread after the collector has found
   * them unreachable: again and again, until nothing changes any more.
   */
  private static void settle() {
    long before = -1;
    for (int i = 0; i < 20; i++) {
      System.gc();
      LockSupport.parkNanos(20_000_000);
      long now =
          ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
              .mapToLong(BufferPoolMXBean::getCount)
              .sum();
      if (now == before && i > 2) {
        return;
      }
      before = now;
    }
  }

  /** How many file handles are open. */
  private static long files() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  private static long kilobytes(String name) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0; // no Linux
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith(name + ":"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    }
  }
}
