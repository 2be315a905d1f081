package org.korpu.exchange;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param files each file in order
 */
public record ImportResult(List<FileReport> files) {

  public ImportResult {
    files = List.copyOf(files);
  }

  /** How many units were added. */
  public int added() {
    return files.stream().mapToInt(FileReport::added).sum();
  }

  /** How many units changed one that was there. */
  public int updated() {
    return files.stream().mapToInt(FileReport::updated).sum();
  }

  /** How many units were known. */
  public int known() {
    return files.stream().mapToInt(FileReport::known).sum();
  }

  /** How many units were not taken. */
  public int leftOut() {
    return files.stream()
        .flatMap(file -> file.leftOut().values().stream())
        .mapToInt(FileReport.Places::count)
        .sum();
  }
}
