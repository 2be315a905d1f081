package org.korpu.bilingual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.bilingual.SegmentChange.Kind;
import org.korpu.bilingual.SegmentChange.Side;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.Segment;

/**
 * What changed between two versions of an XLIFF file.
 *
 * <p>Files correspond by the path of their document, the n-th of a path to the n-th; two that are
 * alone in their version correspond anyway. In them, units correspond by their id and segments by
 * theirs. The versions of XLIFF may differ. Changes of matches, notes and attributes are none.
 */
public final class XliffComparison {

  private final List<SegmentChange> changes = new ArrayList<>();

  private XliffComparison() {}

  /**
   * The changes, file by file in the order of the earlier version: what is changed or gone, then
   * what is new. Linear.
   */
  public static List<SegmentChange> between(XliffDocument before, XliffDocument after) {
    XliffComparison comparison = new XliffComparison();
    Map<String, XliffFile> olds = byPath(before);
    Map<String, XliffFile> news = byPath(after);
    if (olds.size() == 1 && news.size() == 1) {
      comparison.compare(before.files().get(0), after.files().get(0));
      return comparison.changes;
    }
    olds.forEach((path, file) -> comparison.compare(file, news.get(path)));
    news.forEach(
        (path, file) -> {
          if (!olds.containsKey(path)) {
            comparison.compare(null, file);
          }
        });
    return comparison.changes;
  }

  private static Map<String, XliffFile> byPath(XliffDocument document) {
    Map<String, XliffFile> files = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (XliffFile file : document.files()) {
      int number = seen.merge(file.original(), 1, Integer::sum);
      files.put(file.original() + "\n" + number, file);
    }
    return files;
  }

  private void compare(@Nullable XliffFile before, @Nullable XliffFile after) {
    Map<String, XliffPart> olds = segments(before);
    Map<String, XliffPart> news = segments(after);
    XliffFile named = after == null ? before : after;
    String file = named == null ? "" : named.original().isEmpty() ? named.id() : named.original();
    olds.forEach(
        (key, part) -> {
          XliffPart now = news.get(key);
          if (now == null) {
            add(Kind.REMOVED, file, key, side(part), null);
          } else if (!side(part).equals(side(now))) {
            add(Kind.CHANGED, file, key, side(part), side(now));
          }
        });
    news.forEach(
        (key, part) -> {
          if (!olds.containsKey(key)) {
            add(Kind.ADDED, file, key, null, side(part));
          }
        });
  }

  private void add(
      Kind kind, String file, String key, @Nullable Side before, @Nullable Side after) {
    int end = key.indexOf('\n');
    changes.add(
        new SegmentChange(
            kind, file, key.substring(0, end), key.substring(end + 1), before, after));
  }

  private static Side side(XliffPart part) {
    Segment target = part.target();
    return new Side(part.source(), target == null ? Segment.EMPTY : target, Progress.of(part));
  }

  private static Map<String, XliffPart> segments(@Nullable XliffFile file) {
    Map<String, XliffPart> segments = new LinkedHashMap<>();
    if (file != null) {
      for (XliffUnit unit : file.units()) {
        unit.segments().forEach(part -> segments.put(unit.id() + "\n" + part.id(), part));
      }
    }
    return segments;
  }
}
