package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.Variant;
import org.korpu.store.Digest;

class TextKeysTest {

  private final TextKeys keys = new TextKeys();

  @Test
  void languageCountsAndRegionDoesNot() {
    Digest english = of("en", "Baku");

    assertThat(of("en-GB", "Baku")).isEqualTo(english);
    assertThat(of("az", "Baku")).isNotEqualTo(english);
    assertThat(of("az-Cyrl", "Baku")).isNotEqualTo(of("az", "Baku"));
    assertThat(of("az-Cyrl-AZ", "Baku")).isEqualTo(of("az-Cyrl", "Baku"));
  }

  private Digest of(String language, String text) {
    return keys.of(Variant.of(new LanguageTag(language), Segment.of(text)));
  }
}
