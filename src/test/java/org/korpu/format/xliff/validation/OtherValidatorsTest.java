package org.korpu.format.xliff.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.korpu.format.xliff.Schemas;

/** Whatever the schemas or Okapi refuse, korpu has a word on. */
class OtherValidatorsTest {

  /**
   * What Okapi refuses and the standard does not: text with elements in tracked changes, ids of
   * revisions and their parts, records of ITS after the text that refers to them, whole paths in
   * references of matches, comments on a unit in which another note has no id.
   */
  private static final List<String> OKAPI_ALONE =
      List.of(
          "element has only text content",
          "Invalid attribute 'id'",
          "No stand-off group for",
          "does not point to an existing span",
          "Note.getId()");

  @Property(tries = 100, seed = "20261123")
  void nothingThatOthersRefuseInVersion2GoesUnnoticed(
      @ForAll @IntRange(max = 1_000_000) int number,
      @ForAll @IntRange(min = 1, max = 2) int times) {
    for (String document : List.of(ValidDocuments.V2, ValidDocuments.ITS, ValidDocuments.TRACKED)) {
      byte[] damaged = damaged(document, number, times);
      Optional<String> schema = Oracles.schema(Schemas.XLIFF_2_MODULES, damaged);
      Optional<String> okapi =
          Oracles.okapi(damaged).filter(cause -> OKAPI_ALONE.stream().noneMatch(cause::contains));
      if (schema.isPresent() || okapi.isPresent()) {
        assertThat(Oracles.korpu(damaged))
            .as(() -> schema + " " + okapi + new String(damaged, StandardCharsets.UTF_8))
            .isNotEmpty();
      }
    }
  }

  @Property(tries = 200, seed = "20261123")
  void nothingThatTheSchemaOf12RefusesGoesUnnoticed(
      @ForAll @IntRange(max = 1_000_000) int number,
      @ForAll @IntRange(min = 1, max = 2) int times) {
    byte[] damaged = damaged(ValidDocuments.V1, number, times);
    Optional<String> schema = Oracles.schema(Schemas.XLIFF_1_2_TRANSITIONAL, damaged);
    if (schema.isPresent()) {
      assertThat(Oracles.errors(damaged))
          .as(() -> schema + new String(damaged, StandardCharsets.UTF_8))
          .isNotEmpty();
    }
  }

  private static byte[] damaged(String document, int number, int times) {
    byte[] file = document.getBytes(StandardCharsets.UTF_8);
    try {
      return new Mutations(file, new Random(number)).damaged(times);
    } catch (AssertionError | RuntimeException e) {
      return file; // what XML itself does not allow
    }
  }
}
