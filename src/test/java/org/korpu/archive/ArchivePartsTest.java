package org.korpu.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.korpu.model.InputException;

class ArchivePartsTest {

  private static final ArchiveLimits SMALL = new ArchiveLimits(2_000, 3_000, 1_000, 5);

  @Test
  void partsAreUnpackedInOrder() throws IOException {
    Map<String, byte[]> parts = unpack(archive("b.xml", "B", "a.xml", "A", "c.png", "C"), SMALL);
    assertThat(parts.keySet()).containsExactly("b.xml", "a.xml", "c.png");
    assertThat(parts.get("a.xml")).asString(StandardCharsets.UTF_8).isEqualTo("A");
  }

  @Test
  void partsThatNobodyWantsAreLeftOut() throws IOException {
    assertThat(
            ArchiveParts.unpack(
                archive("a.xml", "A", "c.png", "C"), "f", SMALL, Set.of("a.xml")::contains))
        .containsOnlyKeys("a.xml");
  }

  @Test
  void partMayBeAsLargeAsTheLimitAndNoLarger() throws IOException {
    assertThat(unpack(archive("a", "x".repeat(2_000)), SMALL).get("a")).hasSize(2_000);
    assertRefused(archive("a", "x".repeat(2_001)), SMALL, ArchiveMessage.PART_TOO_LARGE);
  }

  @Test
  void allPartsTogetherMayBeAsLargeAsTheLimitAndNoLarger() throws IOException {
    assertThat(unpack(archive("a", "x".repeat(1_500), "b", "x".repeat(1_500)), SMALL)).hasSize(2);
    assertRefused(
        archive("a", "x".repeat(1_500), "b", "x".repeat(1_501)), SMALL, ArchiveMessage.TOO_LARGE);
  }

  @Test
  void partThatNobodyWantsCountsToo() throws IOException {
    byte[] bomb = archive("a.png", "x".repeat(5_000));
    assertThatThrownBy(() -> ArchiveParts.unpack(bomb, "f", SMALL, name -> false))
        .isInstanceOf(InputException.class);
  }

  @Test
  void thereMayBeAsManyPartsAsTheLimitAndNoMore() throws IOException {
    assertThat(unpack(archive("a", "", "b", "", "c", "", "d", "", "e", ""), SMALL)).hasSize(5);
    assertRefused(
        archive("a", "", "b", "", "c", "", "d", "", "e", "", "f", ""),
        SMALL,
        ArchiveMessage.TOO_MANY_PARTS);
  }

  @Test
  void bombIsToldByHowWellItIsPacked() throws IOException {
    byte[] bomb = archive("a", "0".repeat(30_000_000));
    assertThat(bomb.length).isLessThan(40_000);
    assertRefused(bomb, ArchiveLimits.DEFAULT, ArchiveMessage.TOO_DENSE);
    assertThat(unpack(archive("a", "0".repeat(15_000_000)), ArchiveLimits.DEFAULT)).hasSize(1);
  }

  @Test
  void twoPartsOfOneNameAreRefused() throws IOException {
    byte[] twice =
        new String(archive("a.xml", "A", "b.xml", "B"), StandardCharsets.ISO_8859_1)
            .replace("b.xml", "a.xml")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(twice, SMALL, ArchiveMessage.SAME_NAME);
  }

  @Test
  void cutArchiveIsDamaged() throws IOException {
    byte[] whole = archive("a", "abcdefghij".repeat(90));
    assertThatThrownBy(() -> unpack(Arrays.copyOf(whole, 45), SMALL))
        .isInstanceOf(ZipException.class);
  }

  private static Map<String, byte[]> unpack(byte[] bytes, ArchiveLimits limits) throws IOException {
    return ArchiveParts.unpack(bytes, "f", limits, name -> true);
  }

  private static void assertRefused(byte[] bytes, ArchiveLimits limits, ArchiveMessage cause) {
    assertThatThrownBy(() -> unpack(bytes, limits))
        .isInstanceOfSatisfying(
            InputException.class,
            fault -> {
              assertThat(fault.diagnostics().get(0).cause().key()).isEqualTo(cause);
              assertThat(fault.diagnostics().get(0).advice()).isNotNull();
            });
  }

  private static byte[] archive(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
