package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskTroubleTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "No space left on device, FULL",
    "Disk quota exceeded, FULL",
    "There is not enough space on the disk, FULL",
    "Read-only file system, READ_ONLY",
    "The media is write protected, READ_ONLY",
    "Input/output error, UNKNOWN"
  })
  void theWordsOfTheSystemTell(String words, DiskTrouble trouble) {
    String file = folder.resolve("x").toString();
    assertThat(DiskTrouble.of(new IOException(words))).isEqualTo(trouble);
    assertThat(DiskTrouble.of(new FileSystemException(file, null, words))).isEqualTo(trouble);
  }

  @Test
  void faultWithoutWordsOrWithAnImpossibleNameIsUnknown() {
    assertThat(DiskTrouble.of(new IOException())).isEqualTo(DiskTrouble.UNKNOWN);
    assertThat(DiskTrouble.of(new FileSystemException("a\0b", null, "Yer yoxdur")))
        .isEqualTo(DiskTrouble.UNKNOWN);
  }
}
