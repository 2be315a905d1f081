package org.korpu.soak;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The states that the memory has had, and what can be undone. Forgets what is long ago. */
final class History {

  private static final int MOST = 12;

  private State present;
  private final List<Step> steps = new ArrayList<>();

  /** What happened to the memory. */
  enum By {
    /** A command that the journal knows. */
    KORPU,
    /** Another program: korpu must not undo what lies before. */
    OTHERS,
    /** Both at once: whether korpu would undo what lies before is not foretold. */
    BOTH
  }

  private record Step(State before, By by) {}

  History(State present) {
    this.present = present;
  }

  State present() {
    return present;
  }

  /** The memory has become another. */
  void become(State after, By by) {
    steps.add(new Step(present, by));
    present = after;
    if (steps.size() > MOST) {
      steps.remove(0);
    }
  }

  /** How many commands can be undone, those that korpu must refuse included. */
  int depth() {
    int depth = 0;
    for (int i = steps.size() - 1; i >= 0 && steps.get(i).by() != By.BOTH; i--) {
      depth += steps.get(i).by() == By.KORPU ? 1 : 0;
    }
    return depth;
  }

  /** The state before the last so many commands; null where korpu must refuse to go back there. */
  @Nullable State before(int commands) {
    int left = commands;
    boolean others = false;
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).by() == By.KORPU) {
        left--;
        if (left == 0) {
          return others ? null : steps.get(i).before();
        }
      } else {
        others = true;
      }
    }
    throw new IllegalArgumentException(commands + " of " + steps.size());
  }

  /** A state of not long ago, from which a colleague may have gone on. */
  State some(int stepsAgo) {
    int place = steps.size() - stepsAgo;
    return stepsAgo == 0 || place < 0 ? present : steps.get(place).before();
  }
}
