package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.Variant;

class DigestTest {

  @Test
  void textsThatDifferInOneCharacterHaveDifferentDigests() {
    Set<Digest> digests = new HashSet<>();
    for (int length = 0; length < 40; length++) {
      digests.add(Digest.of("x".repeat(length), 0));
      for (int at = 0; at < length; at++) {
        String text = "x".repeat(at) + "ə" + "x".repeat(length - at - 1);
        digests.add(Digest.of(text, 0));
      }
    }

    assertThat(digests).hasSize(40 + 39 * 40 / 2);
  }

  @Test
  void languageCountsAndRegionDoesNot() {
    Digest english = of("en", "Baku");

    assertThat(of("en-GB", "Baku")).isEqualTo(english);
    assertThat(of("az", "Baku")).isNotEqualTo(english);
    assertThat(of("az-Cyrl", "Baku")).isNotEqualTo(of("az", "Baku"));
    assertThat(of("az-Cyrl-AZ", "Baku")).isEqualTo(of("az-Cyrl", "Baku"));
  }

  @Property(seed = "20261123", tries = 200)
  void tableAnswersLikeAMap(
      @ForAll @Size(max = 3000) java.util.List<@IntRange(min = 0, max = 4000) Integer> keys) {
    DigestTable table = new DigestTable();
    LongTable longs = new LongTable();
    Map<Integer, Integer> map = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Digest digest = Digest.of("k" + keys.get(i), 0);
      Integer before = map.putIfAbsent(keys.get(i), i);
      assertThat(table.putIfAbsent(digest, i)).isEqualTo(before == null ? -1 : before);
      longs.put(digest.low(), i + 1);
    }
    assertThat(table.size()).isEqualTo(map.size());
    for (int key = 0; key <= 4000; key++) {
      Digest digest = Digest.of("k" + key, 0);
      assertThat(table.get(digest)).isEqualTo(map.getOrDefault(key, DigestTable.ABSENT));
      long last = keys.lastIndexOf(key) + 1L;
      assertThat(longs.get(digest.low())).isEqualTo(last);
    }
  }

  private static Digest of(String language, String text) {
    return Digest.of(Variant.of(new LanguageTag(language), Segment.of(text)));
  }
}
