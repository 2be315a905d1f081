package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.validation.XliffFault;
import org.korpu.format.xliff.validation.XliffValidator;
import org.korpu.model.InputException;
import org.korpu.model.Severity;

/** What holds for every version that can be written. */
abstract class XliffVersionContract {

  abstract Version version();

  /** Throws if an independent tool refuses the file or reads something else in it. */
  abstract void validate(XliffDocument document, byte[] file);

  @Provide
  Arbitrary<XliffDocument> documents() {
    return Arbitraries.randomValue(random -> new RandomDocuments(random, version()).document());
  }

  @Property(seed = "20261123")
  void whatIsWrittenIsReadBack(@ForAll("documents") XliffDocument document) {
    XliffFiles.Reading reading = XliffFiles.read(XliffFiles.write(document));
    assertThat(XliffFiles.withoutPositions(reading.document())).isEqualTo(document);
  }

  @Property(seed = "20261123")
  void everythingWrittenIsValid(@ForAll("documents") XliffDocument document) throws IOException {
    byte[] file = XliffFiles.write(document);
    validate(document, file);
    List<XliffFault> faults = new ArrayList<>();
    XliffValidator.validate(new ByteArrayInputStream(file), "in.xlf", faults::add);
    assertThat(faults).noneMatch(fault -> fault.diagnostic().severity() == Severity.ERROR);
  }

  @Property(tries = 100, seed = "20261123")
  void theSameDocumentGivesTheSameBytes(@ForAll("documents") XliffDocument document) {
    byte[] file = XliffFiles.write(document);
    assertThat(XliffFiles.write(document)).isEqualTo(file);
    assertThat(XliffFiles.write(XliffFiles.read(file).document())).isEqualTo(file);
    assertThat(file).doesNotContain('\r');
  }

  @Property(tries = 100, seed = "20261123")
  void aTruncatedFileIsAnErrorWithItsPosition(@ForAll("documents") XliffDocument document) {
    byte[] file = XliffFiles.write(document);
    int end = file.length - 2 - new Random(file.length).nextInt(file.length - 2);
    byte[] head = Arrays.copyOf(file, end);
    InputException e = catchThrowableOfType(InputException.class, () -> XliffFiles.read(head));
    assertThat(e).isNotNull();
    assertThat(e.diagnostics())
        .last()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.cause().key()).isEqualTo(XliffMessage.MALFORMED);
              assertThat(diagnostic.position()).isNotNull();
            });
  }

  @Example
  void nothingIsFilledFromTheSource() {
    XliffDocument document =
        Samples.document(version(), XliffPart.segment("s1", org.korpu.model.Segment.of("Salam")));
    assertThat(XliffFiles.text(document)).doesNotContain("<target");
    assertThat(XliffFiles.read(XliffFiles.write(document)).unit().parts().get(0).target()).isNull();
  }
}
