package org.korpu.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.korpu.soak.ModelUnit.ModelVariant;

/** Another program, which changes a text of the memory and knows nothing of korpu's locks. */
final class Outsider {

  private static final String DATE = "20261125T000000Z";

  private final Path folder;
  private final Random random;
  private final FreshUnits fresh;
  private int edits;

  Outsider(Path folder, Random random, FreshUnits fresh) {
    this.folder = folder;
    this.random = random;
    this.fresh = fresh;
  }

  /** A change that is ready to take the place of the memory. */
  record Edit(Path ready, Path memory, String unit, UnaryOperator<ModelUnit> change) {

    /** Replaces the memory as a whole. */
    void commit() throws IOException {
      Files.move(
          ready, memory, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the change makes of a state. */
    State apply(State state) {
      return state.with(Plans.changed(state, unit, change));
    }
  }

  /** Writes the memory with another text in one unit beside it. */
  Edit prepare(State state) throws IOException {
    while (true) {
      ModelUnit unit = state.units().get(random.nextInt(state.units().size()));
      ModelVariant variant = unit.variants().get(random.nextInt(unit.variants().size()));
      if (!fresh.isFaulty(unit) && !variant.text().isBlank()) {
        String text = variant.text() + " <" + ++edits + ">";
        Edit edit =
            new Edit(
                folder.resolve("tm/other-program.part"),
                folder.resolve(Plans.MEMORY),
                unit.id(),
                each -> Plans.edited(each, variant.language(), text, DATE));
        PlainTmx.write(edit.ready(), edit.apply(state).units());
        return edit;
      }
    }
  }
}
