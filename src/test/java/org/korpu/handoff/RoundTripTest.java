package org.korpu.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.korpu.filter.Document;
import org.korpu.filter.formats.Marks;
import org.korpu.filter.formats.Sample;
import org.korpu.filter.formats.Samples;
import org.korpu.filter.formats.Structure;
import org.korpu.format.xliff.XliffDocument;

/** Nothing is lost, doubled or misplaced on the way out to a translator and back. */
class RoundTripTest {

  private static final List<Sample> SAMPLES = Samples.all();

  @Test
  void samplesAreOfAllFormats() {
    TreeSet<String> extensions = new TreeSet<>();
    SAMPLES.forEach(sample -> extensions.add(sample.source().extension()));

    assertThat(SAMPLES).hasSizeGreaterThanOrEqualTo(60);
    assertThat(extensions)
        .containsExactly(
            "docx",
            "html",
            "json",
            "md",
            "odp",
            "ods",
            "odt",
            "po",
            "pptx",
            "properties",
            "txt",
            "xlsx",
            "xml");
  }

  @TestFactory
  Stream<DynamicTest> documentTranslatedAsItsSourceIsItself() {
    return eachVersion(
        (sample, version) ->
            assertSame(RoundTrip.of(sample.source(), version, text -> text), sample.same()));
  }

  @TestFactory
  Stream<DynamicTest> everyTextChangesOnceAndInItsPlaceAndNothingElseChanges() {
    return eachVersion(
        (sample, version) ->
            assertSame(
                RoundTrip.of(sample.source(), version, Marks::translation), sample.translated()));
  }

  private static void assertSame(Document merged, Document expected) {
    Map<String, String> parts = Structure.of(merged);
    assertThat(parts.keySet()).isEqualTo(Structure.of(expected).keySet());
    Structure.of(expected)
        .forEach((part, content) -> assertThat(parts.get(part)).as(part).isEqualTo(content));
  }

  private interface Check {
    void of(Sample sample, XliffDocument.Version version) throws Exception;
  }

  private static Stream<DynamicTest> eachVersion(Check check) {
    return SAMPLES.stream()
        .flatMap(
            sample ->
                Arrays.stream(XliffDocument.Version.values())
                    .map(
                        version ->
                            DynamicTest.dynamicTest(
                                sample + " " + version, () -> check.of(sample, version))));
  }
}
