package org.korpu.curate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;

/**
 * Replaces or removes single units that were read before. If one of them is no longer what it was,
 * nothing is done: another program was quicker. For one memory and one use.
 */
public final class UnitEdit implements UnitRewriter {

  private final String memory;
  private final Map<Integer, Change> changes = new HashMap<>();

  private record Change(TranslationUnit expected, @Nullable TranslationUnit replacement) {}

  /**
   * Changes nothing yet.
   *
   * @param memory its name, for diagnostics
   */
  public UnitEdit(String memory) {
    this.memory = memory;
  }

  /** Will remove a unit. */
  public void remove(StoredUnit unit) {
    changes.put(unit.position(), new Change(unit.unit(), null));
  }

  /** Will put a unit in the place of another. */
  public void replace(StoredUnit unit, TranslationUnit replacement) {
    changes.put(unit.position(), new Change(unit.unit(), replacement));
  }

  /**
   * {@inheritDoc}
   *
   * @throws InputException if the unit is one to be changed, but not as it was
   */
  @Override
  public void rewrite(StoredUnit stored, Consumer<TranslationUnit> out) {
    Change change = changes.remove(stored.position());
    if (change == null) {
      out.accept(stored.unit());
    } else if (!change.expected().equals(stored.unit())) {
      throw changedMeanwhile();
    } else if (change.replacement() != null) {
      out.accept(change.replacement());
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws InputException if a unit to be changed did not come
   */
  @Override
  public void finish(Consumer<TranslationUnit> out) {
    if (!changes.isEmpty()) {
      throw changedMeanwhile();
    }
  }

  private InputException changedMeanwhile() {
    return new InputException(
        Diagnostic.error(memory, null, Message.of(UnitEditMessage.CHANGED_MEANWHILE))
            .withAdvice(Message.of(UnitEditMessage.REPEAT)));
  }
}
