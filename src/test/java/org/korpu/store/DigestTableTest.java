package org.korpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DigestTableTest {

  @Property(seed = "20261123", tries = 200)
  void answersLikeAMap(
      @ForAll @Size(max = 3000) List<@IntRange(min = 0, max = 4000) Integer> keys) {
    DigestBuilder digests = new DigestBuilder();
    DigestTable table = new DigestTable();
    Map<Integer, Integer> map = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Integer before = map.putIfAbsent(keys.get(i), i);
      assertThat(table.putIfAbsent(digests.put(keys.get(i)).finish(), i))
          .isEqualTo(before == null ? DigestTable.ABSENT : before);
    }
    assertThat(table.size()).isEqualTo(map.size());
    for (int key = 0; key <= 4000; key++) {
      assertThat(table.get(digests.put(key).finish()))
          .isEqualTo(map.getOrDefault(key, DigestTable.ABSENT));
    }
  }
}
