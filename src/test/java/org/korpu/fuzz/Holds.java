package org.korpu.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/** What must hold for any input; cheap, since it is asked thousands of times a second. */
public final class Holds {

  private static final List<Messages> MESSAGES =
      Arrays.stream(InterfaceLanguage.values()).map(Messages::new).toList();

  /** Messages that could be told: the key with the types of what fills it. */
  private static final Set<List<Object>> TOLD = new HashSet<>();

  private Holds() {}

  /** The two are equal. */
  public static void equal(Object actual, Object expected, String what) {
    if (!Objects.deepEquals(actual, expected)) {
      throw new AssertionError(
          what + "\nexpected: " + shown(expected) + "\nbut was: " + shown(actual));
    }
  }

  /** It is so. */
  public static void that(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  /** A fault of a file names it and can be told in each language. */
  public static void diagnostic(Diagnostic fault, String file) {
    if (!file.equals(fault.file())) {
      equal(fault.file(), file, "file of " + fault);
    }
    told(fault.cause());
    if (fault.advice() != null) {
      told(fault.advice());
    }
  }

  private static void told(Message message) {
    List<Object> form = new ArrayList<>();
    form.add(message.key());
    message.arguments().forEach(argument -> form.add(argument.getClass()));
    if (TOLD.add(form)) {
      for (Messages messages : MESSAGES) {
        that(!messages.text(message).isBlank(), "text of " + message);
      }
    }
  }

  /**
   * A file was refused as it should be: with an error, and each error with its place.
   *
   * @param placeless keys of faults that are in no place, such as a lack
   */
  public static void refusal(InputException e, String file, List<String> placeless) {
    that(
        e.diagnostics().stream().anyMatch(fault -> fault.severity() == Severity.ERROR),
        "an error in " + e.diagnostics());
    for (Diagnostic fault : e.diagnostics()) {
      diagnostic(fault, file);
      if (fault.position() == null && !placeless.contains(fault.cause().key().name())) {
        that(false, "a place of " + fault);
      }
    }
  }

  private static String shown(Object value) {
    return value instanceof byte[] bytes
        ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
        : value instanceof int[] numbers ? Arrays.toString(numbers) : String.valueOf(value);
  }
}
