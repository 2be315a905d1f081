package org.korpu.format.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.MessageKey;
import org.korpu.model.Position;

/**
 * Finds every fault of a TMX file, with its place: what TMX 1.4b forbids, and what it allows and a
 * translator suffers from ({@link TmxFaultKind}).
 *
 * <p>Faults come in the order of the file. In a unit that is not well-formed XML, those before the
 * fault of XML are found; the next unit is looked at again. No DTD and no external entity is
 * opened. Units are validated on all cores, some hundred kilobytes at a time; of each unit with a
 * tuid 16 to 32 bytes are kept, and nothing else.
 */
public final class TmxValidator {

  private final String name;
  private final Consumer<TmxFault> faults;
  private final EncodingWatch watch;
  private final UnitIds ids = new UnitIds();
  private final Queue<UnitValidator> idle = new ConcurrentLinkedQueue<>();

  private UnitBatch batch = new UnitBatch();
  private HeaderFacts facts = HeaderFacts.UNKNOWN;
  private String encoding = "UTF-8";

  private TmxValidator(InputStream in, String name, Consumer<TmxFault> faults) {
    this.watch = new EncodingWatch(in);
    this.name = name;
    this.faults = faults;
  }

  /**
   * Validates a file.
   *
   * @param in its bytes; the caller closes it
   * @param name the file as the user named it
   * @param faults takes each fault, on the thread of the caller
   * @throws IOException if the stream fails
   */
  public static void validate(InputStream in, String name, Consumer<TmxFault> faults)
      throws IOException {
    TmxValidator validator = new TmxValidator(in, name, faults);
    try {
      validator.run();
    } catch (InputException e) {
      for (Diagnostic each : e.diagnostics()) {
        faults.accept(validator.fault(TmxFaultKind.NOT_TMX, null, each.position(), each.cause()));
      }
    }
  }

  private void run() throws IOException {
    TextInput input = new TextInput(watch, name);
    encoding = input.charset().name();
    Optional<String> declared = watch.wronglyDeclared(input.charset());
    UnitScanner scanner = new UnitScanner(input, name, this::between);
    declared.ifPresent(
        wrong ->
            faults.accept(
                fault(TmxFaultKind.ENCODING_MISMATCH, null, new Position(1, 1), wrong, encoding)));
    header(scanner);
    units(scanner);
    if (watch.wasUtf8()) {
      Position begin = new Position(1, 1);
      faults.accept(fault(TmxFaultKind.ENCODING_MISMATCH, null, begin, encoding, "UTF-8"));
    }
  }

  private void header(UnitScanner scanner) throws IOException {
    HeaderScanner header = scanner.header();
    String text = header.text();
    String closed = text + "</tmx>"; // not read where the root is empty
    XmlStretch stretch = new XmlStretch(closed.toCharArray(), 0, closed.length());
    UnitValidator validator = UnitValidator.exact(HeaderFacts.UNKNOWN, encoding);
    for (FaultList.Found found : validator.validate(stretch, TmxElement.TMX)) {
      faults.accept(word(found, null, header.position(found.offset())));
    }
    facts = validator.facts();
    Position end = header.position(text.length());
    if (scanner.position(0).equals(end)) {
      faults.accept(fault(TmxFaultKind.MISSING_ELEMENT, null, end, "body", "tmx"));
    }
  }

  /** Cuts on this thread; validates on others once the file is larger than one batch. */
  private void units(UnitScanner scanner) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = null;
    Queue<Future<List<UnitBatch.Outcome>>> pending = new ArrayDeque<>();
    try {
      boolean more = scanner.next();
      while (more) {
        batch.add(scanner);
        more = scanner.next();
        if (more && batch.isFull()) {
          threads = threads == null ? threads(cores) : threads;
          UnitBatch full = batch;
          batch = new UnitBatch();
          pending.add(threads.submit(() -> validate(full)));
          if (pending.size() > 2 * cores) {
            deliver(result(pending.remove()));
          }
        }
      }
      while (!pending.isEmpty()) {
        deliver(result(pending.remove()));
      }
      deliver(validate(batch));
    } finally {
      if (threads != null) {
        threads.shutdownNow();
      }
    }
  }

  private List<UnitBatch.Outcome> validate(UnitBatch units) {
    UnitValidator validator = idle.poll();
    validator = validator == null ? UnitValidator.fast(facts, encoding) : validator;
    List<UnitBatch.Outcome> outcomes = units.validate(validator, this::word);
    idle.add(validator);
    return outcomes;
  }

  private void deliver(List<UnitBatch.Outcome> outcomes) {
    for (UnitBatch.Outcome outcome : outcomes) {
      String id = outcome.unitId();
      if (id != null) {
        int before = ids.add(id, outcome.place().line());
        if (before > 0) {
          faults.accept(fault(TmxFaultKind.DUPLICATE_TUID, id, outcome.place(), id, before));
        }
      }
      outcome.faults().forEach(faults);
    }
  }

  private static List<UnitBatch.Outcome> result(Future<List<UnitBatch.Outcome>> future)
      throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static ExecutorService threads(int count) {
    return Executors.newFixedThreadPool(
        count,
        work -> {
          Thread thread = new Thread(work, "korpu-validate");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** A fault that the scanner found between units, or a unit that it could not cut. */
  private void between(Diagnostic found) {
    Message cause = found.cause();
    MessageKey key = cause.key();
    if (key == TmxMessage.UNNAMED_UNIT_LEFT_OUT && cause.arguments().get(0) instanceof Message m) {
      batch.add(fault(TmxFaultKind.OVERSIZED_UNIT, null, found.position(), m));
      return;
    }
    TmxFaultKind kind =
        key == TmxMessage.STRAY_CONTENT || key == TmxMessage.CONTENT_AFTER_END
            ? TmxFaultKind.STRAY_CONTENT
            : key == TmxMessage.ENDLESS_COMMENT
                ? TmxFaultKind.BROKEN_MARKUP
                : TmxFaultKind.TRUNCATED_FILE;
    batch.add(fault(kind, null, found.position(), cause));
  }

  private TmxFault word(FaultList.Found found, @Nullable String unit, Position position) {
    return new TmxFault(
        found.kind(),
        unit,
        new Diagnostic(found.kind().severity(), name, position, found.message(), null));
  }

  private TmxFault fault(
      TmxFaultKind kind, @Nullable String unit, @Nullable Position place, Object... arguments) {
    Message message = Message.of(kind, arguments);
    return new TmxFault(kind, unit, new Diagnostic(kind.severity(), name, place, message, null));
  }
}
