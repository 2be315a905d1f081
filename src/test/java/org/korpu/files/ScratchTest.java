package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScratchTest {

  @Test
  void recordsOfAnySizeAreReadInAnyOrder() throws IOException {
    Random random = new Random(20261123);
    List<byte[]> records = new ArrayList<>();
    List<Long> places = new ArrayList<>();
    try (Scratch scratch = new Scratch()) {
      for (int i = 0; i < 2000; i++) {
        byte[] record = new byte[i % 500 == 499 ? 2_000_000 : random.nextInt(20_000)];
        random.nextBytes(record);
        records.add(record);
        places.add(scratch.put(record));
        int earlier = random.nextInt(records.size());
        assertThat(scratch.get(places.get(earlier))).isEqualTo(records.get(earlier));
      }
      for (int i = 0; i < records.size(); i++) {
        assertThat(scratch.get(places.get(i))).isEqualTo(records.get(i));
      }
    }
  }

  @Test
  void copyOfAStreamIsDeletedWhenItIsClosed() throws IOException {
    TemporaryCopy copy = TemporaryCopy.of(new ByteArrayInputStream(new byte[] {1, 2, 3}));
    assertThat(copy.file()).hasBinaryContent(new byte[] {1, 2, 3});

    copy.close();

    assertThat(copy.file()).doesNotExist();
  }
}
