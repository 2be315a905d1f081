package org.korpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class DigestBuilderTest {

  private static final Variant EN = Variant.of(LanguageTag.EN, Segment.of("Baku"));
  private static final Variant AZ = Variant.of(LanguageTag.AZ, Segment.of("Bakı"));
  private static final TranslationUnit UNIT =
      new TranslationUnit("1", LanguageTag.EN, Metadata.NONE, List.of(EN, AZ));

  private final DigestBuilder digest = new DigestBuilder();

  @Test
  void textsThatDifferInOneCharacterHaveDifferentDigests() {
    Set<Digest> digests = new HashSet<>();
    for (int length = 0; length < 40; length++) {
      digests.add(of("x".repeat(length)));
      for (int at = 0; at < length; at++) {
        digests.add(of("x".repeat(at) + "ə" + "x".repeat(length - at - 1)));
      }
    }

    assertThat(digests).hasSize(40 + 39 * 40 / 2);
  }

  @Test
  void partsDoNotRunIntoEachOther() {
    assertThat(digest.put("ab").put("c").finish()).isNotEqualTo(digest.put("a").put("bc").finish());
  }

  @Test
  void whatWasFinishedDoesNotCountForTheNext() {
    Digest first = of("Baku");

    assertThat(of("Baku")).isEqualTo(first);
  }

  @Test
  void everyPartOfAUnitCounts() {
    List<UnaryOperator<TranslationUnit>> changes =
        List.of(
            u -> new TranslationUnit(null, u.sourceLanguage(), u.metadata(), u.variants()),
            u -> new TranslationUnit(u.id(), null, u.metadata(), u.variants()),
            u -> new TranslationUnit(u.id(), u.sourceLanguage(), noted(), u.variants()),
            u -> with(EN),
            u -> with(AZ, EN),
            u -> with(EN, new Variant(AZ.language(), AZ.segment(), noted())),
            u -> with(EN, Variant.of(LanguageTag.RU, AZ.segment())));
    Set<Digest> digests = new HashSet<>(Set.of(digest.put(UNIT).finish()));

    changes.forEach(change -> digests.add(digest.put(change.apply(UNIT)).finish()));

    assertThat(digests).hasSize(1 + changes.size());
  }

  private static TranslationUnit with(Variant... variants) {
    return new TranslationUnit("1", LanguageTag.EN, Metadata.NONE, List.of(variants));
  }

  private static Metadata noted() {
    return new Metadata(Metadata.NONE.attributes(), List.of(), List.of(Note.of("x")));
  }

  private Digest of(String text) {
    return digest.put(text).finish();
  }
}
