package org.korpu.exchange;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Position;
import org.korpu.model.TranslationUnit;

/** Takes the units of a file as they are read, and hears of those that cannot be taken. */
public interface UnitSink {

  /**
   * A unit.
   *
   * @param position finds where it begins in the file; asked for before the next unit is read, or
   *     never; null where unknown
   */
  void unit(TranslationUnit unit, Supplier<@Nullable Position> position);

  /** A unit that is not taken because of what it is. */
  void leftOut(LeftOut reason, @Nullable Position position);

  /** A unit that is not taken because it is damaged. */
  void damaged(Diagnostic fault);

  /** Something is odd but can be read. */
  void warning(Diagnostic fault);
}
