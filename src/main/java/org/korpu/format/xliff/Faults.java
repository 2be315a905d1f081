package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** Collects what is wrong with a file: warnings are passed on at once, errors at the end. */
final class Faults {

  private final String file;
  private final Consumer<Diagnostic> warnings;
  private final List<Diagnostic> errors = new ArrayList<>();

  Faults(String file, Consumer<Diagnostic> warnings) {
    this.file = file;
    this.warnings = warnings;
  }

  void warning(Position position, XliffMessage key, Object... arguments) {
    warnings.accept(Diagnostic.warning(file, position, Message.of(key, arguments)));
  }

  void error(Position position, XliffMessage key, Object... arguments) {
    errors.add(Diagnostic.error(file, position, Message.of(key, arguments)));
  }

  void error(Position position, Message cause, Message advice) {
    errors.add(Diagnostic.error(file, position, cause).withAdvice(advice));
  }

  /** An error after which nothing more can be read. */
  InputException fatal(@Nullable Position position, XliffMessage key, Object... arguments) {
    errors.add(Diagnostic.error(file, position, Message.of(key, arguments)));
    return new InputException(errors);
  }

  int errors() {
    return errors.size();
  }

  /** Ends the reading with all errors, if there are any. */
  void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new InputException(errors);
    }
  }
}
