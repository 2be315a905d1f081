package org.korpu.format.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.korpu.archive.ArchiveLimits;
import org.korpu.model.InputException;

class OfficeArchiveTest {

  @Test
  void fileThatIsNoArchiveIsRefused() {
    assertRefused("Nazir".getBytes(StandardCharsets.UTF_8), OfficeMessage.NOT_OFFICE);
    assertRefused(new byte[0], OfficeMessage.NOT_OFFICE);
  }

  @Test
  void oldAndLockedFilesAreNamedSo() {
    assertRefused(HexFormat.of().parseHex("d0cf11e0a1b11ae100"), OfficeMessage.OLD_OR_LOCKED);
  }

  @Test
  void openDocumentIsNamedSo() throws IOException {
    assertRefused(archive("META-INF/manifest.xml", "<m/>"), OfficeMessage.OPEN_DOCUMENT);
  }

  @Test
  void otherArchiveIsRefused() throws IOException {
    assertRefused(archive("a.txt", "a"), OfficeMessage.NOT_OFFICE);
  }

  @Test
  void cutArchiveIsDamaged() throws IOException {
    byte[] whole = archive("_rels/.rels", "<r>" + "abcdefghij".repeat(90) + "</r>");
    assertRefused(Arrays.copyOf(whole, 60), OfficeMessage.DAMAGED_ARCHIVE);
  }

  @Test
  void entitiesAreNotExpanded() throws IOException {
    byte[] file =
        archive(
            "_rels/.rels",
            "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><r><Relationship Id=\"&e;\""
                + " Type=\"x/officeDocument\" Target=\"a.xml\"/></r>");
    OfficeArchive archive = OfficeArchive.open(file, "file.docx", ArchiveLimits.DEFAULT);
    assertThatThrownBy(archive::mainPart)
        .isInstanceOfSatisfying(
            InputException.class,
            fault ->
                assertThat(fault.diagnostics().get(0).cause().key())
                    .isEqualTo(OfficeMessage.DAMAGED_PART));
  }

  @Test
  void targetsAreSeenFromTheFolderOfTheirPart() throws IOException {
    byte[] file =
        archive(
            "_rels/.rels",
            "<r><Relationship Id=\"1\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></r>",
            "word/_rels/document.xml.rels",
            "<r><Relationship Id=\"a\" Type=\"t\" Target=\"../x.xml\"/><Relationship Id=\"b\""
                + " Type=\"t\" Target=\"/y.xml\"/><Relationship Id=\"c\" Type=\"t\""
                + " Target=\"z.xml\"/></r>");
    OfficeArchive archive = OfficeArchive.open(file, "file.docx", ArchiveLimits.DEFAULT);
    assertThat(archive.mainPart()).isEqualTo("word/document.xml");
    assertThat(archive.relations("word/document.xml").values())
        .extracting(OfficeArchive.Relation::target)
        .containsExactlyInAnyOrder("x.xml", "y.xml", "word/z.xml");
    assertThatThrownBy(() -> archive.requiredPart("word/document.xml"))
        .isInstanceOf(InputException.class);
  }

  @Test
  void sameContentIsTheSameBytes() throws IOException {
    assertThat(archive("a.xml", "ə")).isEqualTo(archive("a.xml", "ə"));
  }

  private static void assertRefused(byte[] file, OfficeMessage cause) {
    assertThatThrownBy(() -> OfficeArchive.open(file, "file.docx", ArchiveLimits.DEFAULT))
        .isInstanceOfSatisfying(
            InputException.class,
            fault -> assertThat(fault.diagnostics().get(0).cause().key()).isEqualTo(cause));
  }

  private static byte[] archive(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OfficeArchiveWriter archive = new OfficeArchiveWriter(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        archive.part(parts[i], parts[i + 1]);
      }
    }
    return out.toByteArray();
  }
}
