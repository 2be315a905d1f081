package org.korpu.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of the damages that {@link IndexDamage} does as a program. */
class IndexDamageTest {

  @TempDir Path folder;

  @Test
  void anIndexThatWasDamagedAnywhereGivesNoWrongAnswer() throws Exception {
    IndexDamage damage = new IndexDamage(folder, 20261124);
    damage.run(40, new Random(20261124));
    assertThat(damage.violations()).isEmpty();
  }
}
