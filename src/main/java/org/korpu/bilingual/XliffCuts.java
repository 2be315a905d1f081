package org.korpu.bilingual;

import java.util.function.ToLongFunction;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffSplit;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.text.WordCount;

/** Where an XLIFF file is cut into parts. Each rule serves one file. */
public final class XliffCuts {

  private XliffCuts() {}

  /** A part for each file element that has units. */
  public static XliffSplit.Cuts byFile() {
    return new XliffSplit.Cuts() {
      private String last = "";

      @Override
      public boolean before(XliffFile file, XliffUnit unit) {
        boolean other = !file.id().equals(last);
        last = file.id();
        return other;
      }
    };
  }

  /** Parts of so many units, the last of what is left. */
  public static XliffSplit.Cuts byUnits(long most) {
    return bySize(most, unit -> 1);
  }

  /**
   * Parts of at most so many words of sources that are to be translated; a unit is never cut, so
   * one that has more is a part of its own.
   */
  public static XliffSplit.Cuts byWords(long most) {
    return bySize(most, XliffCuts::words);
  }

  private static long words(XliffUnit unit) {
    return unit.translate()
        ? unit.segments().stream()
            .map(XliffPart::source)
            .mapToLong(source -> WordCount.of(source.text()))
            .sum()
        : 0;
  }

  private static XliffSplit.Cuts bySize(long most, ToLongFunction<XliffUnit> size) {
    return new XliffSplit.Cuts() {
      private long filled;

      @Override
      public boolean before(XliffFile file, XliffUnit unit) {
        long more = size.applyAsLong(unit);
        boolean cut = filled > 0 && filled + more > most;
        filled = cut ? more : filled + more;
        return cut;
      }
    };
  }
}
