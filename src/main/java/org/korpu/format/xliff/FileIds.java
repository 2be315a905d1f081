package org.korpu.format.xliff;

import java.util.HashSet;
import java.util.Set;

/**
 * Unique ids for the files of a document. Tools join files without a look at their ids, and 1.2 has
 * none: a repeated id, or none, becomes one that no file before it has.
 */
final class FileIds {

  private final Set<String> taken = new HashSet<>();
  private int files;

  /** An id like the one given, empty for none. */
  String take(String id) {
    files++;
    String wanted = id.isEmpty() ? "f" + files : id;
    String unique = wanted;
    for (int n = 2; !taken.add(unique); n++) {
      unique = wanted + "-" + n;
    }
    return unique;
  }

  boolean isEmpty() {
    return files == 0;
  }
}
