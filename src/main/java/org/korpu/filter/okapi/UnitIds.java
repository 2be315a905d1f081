package org.korpu.filter.okapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.sf.okapi.common.resource.ITextUnit;

/**
 * Ids of the units of one document, each once.
 *
 * <p>Okapi does not promise that an id is given once. The second unit {@code 1} is {@code 1-2}
 * here. Asked in the same order, the answers are the same: extraction and merge find the same
 * units.
 */
final class UnitIds {

  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /** The id of the next unit of the document. */
  String idOf(ITextUnit unit) {
    String id = unit.getId();
    String unique = id;
    while (!given.add(unique)) {
      unique = id + "-" + (times.merge(id, 1, Integer::sum) + 1);
    }
    return unique;
  }
}
