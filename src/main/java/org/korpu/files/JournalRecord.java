package org.korpu.files;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One write of one file, and how to take it back: the file before it was the first {@code prefix}
 * bytes of the file after it, then bytes that the journal keeps, then the last {@code suffix} bytes
 * of the file after it.
 *
 * @param number its number in the journal, from 1, never used twice
 * @param origin the command that wrote, and when
 * @param file the file, by its name in the journal
 * @param before the file before; null if the write created it
 * @param after the file after; null if the write deleted it
 * @param prefix how many bytes at the start were the same
 * @param suffix how many bytes at the end were the same, none of them in the prefix
 * @param counts what the write did to the units of the file, null where not known
 */
public record JournalRecord(
    long number,
    Origin origin,
    String file,
    @Nullable FileState before,
    @Nullable FileState after,
    long prefix,
    long suffix,
    @Nullable UnitCounts counts) {

  /**
   * Where a write came from.
   *
   * @param command the command as it was typed
   * @param run tells two runs of one command apart
   * @param time when
   */
  public record Origin(String command, String run, Instant time) {}

  public JournalRecord {
    if (Objects.equals(before, after)) {
      throw new IllegalArgumentException("nothing was written: " + file);
    }
    long shorter = Math.min(before == null ? 0 : before.size(), after == null ? 0 : after.size());
    if (number < 1 || prefix < 0 || suffix < 0 || prefix > shorter - suffix) {
      throw new IllegalArgumentException(number + ": " + prefix + ", " + suffix);
    }
  }

  /** How many bytes of the file before the write the journal keeps. */
  public long kept() {
    return before == null ? 0 : before.size() - prefix - suffix;
  }
}
