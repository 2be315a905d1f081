package org.korpu.store.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.korpu.match.CandidateSource;
import org.korpu.match.Query;
import org.korpu.match.Shortlist;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.store.Digest;

/**
 * One state of the index of a memory. Later commits do not touch it: its files stay mapped even
 * when they are deleted. Safe for many threads.
 */
final class IndexSnapshot implements CandidateSource {

  private final String memory;
  private final Manifest manifest;
  private final List<IndexSegment> segments = new ArrayList<>();

  /** The position of each unit, segment after segment; -1 for units that are gone. */
  private final IntBuffer positions;

  /** Where the positions of each segment begin. */
  private final List<Integer> starts = new ArrayList<>();

  /**
   * Maps the files of a manifest and compares their checksums, which reads all of them.
   *
   * @param memory the name of the memory, for candidates
   * @throws java.nio.file.NoSuchFileException if a file is missing: a later commit deleted it
   * @throws CorruptIndexException if the files are not what the manifest says
   */
  IndexSnapshot(Path folder, Manifest manifest, String memory)
      throws IOException, CorruptIndexException {
    this.memory = memory;
    this.manifest = manifest;
    int count = 0;
    for (String name : manifest.segments()) {
      IndexSegment segment = new IndexSegment(folder.resolve(name));
      starts.add(count);
      segments.add(segment);
      count += segment.size();
    }
    try (FileChannel channel =
        FileChannel.open(folder.resolve(manifest.positions().file()), StandardOpenOption.READ)) {
      if (channel.size() != (long) count * Integer.BYTES) {
        throw new CorruptIndexException(manifest.positions() + " have not the size they should");
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (SegmentOutput.checksum(bytes.duplicate()) != manifest.positions().checksum()) {
        throw new CorruptIndexException(manifest.positions() + " are damaged");
      }
      positions = bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    }
  }

  Manifest manifest() {
    return manifest;
  }

  @Override
  public void candidates(Query query, Shortlist into) {
    for (int i = 0; i < segments.size(); i++) {
      IndexSegment segment = segments.get(i);
      for (int field = 0; field < segment.languages().size(); field++) {
        LanguageTag language = segment.languages().get(field);
        if (language.meets(query.source())) {
          Place place = new Place(segment, starts.get(i), wanted(segment, query, language));
          new FieldSearch(segment.field(field), query, language, place, into).run(segment);
        }
      }
    }
  }

  /** How many segments. */
  int segmentCount() {
    return segments.size();
  }

  /** A segment. */
  IndexSegment segment(int number) {
    return segments.get(number);
  }

  /** The position of a unit of a segment in the memory; -1 if it is gone. */
  int position(int segment, int unit) {
    return positions.get(starts.get(segment) + unit);
  }

  /** How many units of a segment the memory still has. */
  int live(int segment) {
    int[] count = {0};
    forEachLive(segment, unit -> count[0]++);
    return count[0];
  }

  /** The units of a segment that the memory still has. */
  void forEachLive(int segment, IntConsumer unit) {
    for (int i = 0; i < segments.get(segment).size(); i++) {
      if (position(segment, i) >= 0) {
        unit.accept(i);
      }
    }
  }

  /** How many units all segments have, those among them that are gone. */
  int size() {
    return positions.capacity();
  }

  /** The digest of a unit, by its number over all segments. */
  Digest digest(int unit) {
    int segment = segments.size() - 1;
    while (starts.get(segment) > unit) { // there are ten or so
      segment--;
    }
    return segments.get(segment).digest(unit - starts.get(segment));
  }

  /** A unit of a segment. */
  TranslationUnit unit(int segment, int number) {
    return segments.get(segment).unit(number);
  }

  /** The fields of which a unit needs one, as bits. */
  private static long wanted(IndexSegment segment, Query query, LanguageTag source) {
    long bits = 0;
    for (int i = 0; i < segment.languages().size(); i++) {
      LanguageTag language = segment.languages().get(i);
      boolean isWanted =
          query.targets().isEmpty()
              ? !language.meets(source)
              : query.targets().stream().anyMatch(language::meets);
      if (isWanted) {
        bits |= 1L << Math.min(i, UnitWriter.LAST_LANGUAGE);
      }
    }
    return bits;
  }

  private final class Place implements FieldSearch.Place {

    private final IndexSegment segment;
    private final int start;
    private final long wanted;

    Place(IndexSegment segment, int start, long wanted) {
      this.segment = segment;
      this.start = start;
      this.wanted = wanted;
    }

    @Override
    public String memory() {
      return memory;
    }

    @Override
    public int position(int unit) {
      return (segment.languagesOf(unit) & wanted) == 0 ? -1 : positions.get(start + unit);
    }
  }
}
