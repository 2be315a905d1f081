package org.korpu.checking;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.check.SegmentPair;
import org.korpu.checking.Mending.Mended;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffEdit;
import org.korpu.format.xliff.XliffEditor;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;

/**
 * Mends the targets of an XLIFF file; every byte that is no changed target is as it was, states
 * included.
 */
public final class MendedXliff {

  private MendedXliff() {}

  /**
   * Mends a file.
   *
   * @param checks the names of all checks, which notes may silence
   * @throws org.korpu.model.InputException if it cannot be read
   */
  public static MendedText of(
      byte[] bytes,
      String name,
      PairLanguages languages,
      Set<String> checks,
      Mending mending,
      Consumer<Diagnostic> faults)
      throws IOException {
    XliffEditor editor = XliffEditor.open(bytes, name, faults);
    XliffDocument document = editor.document();
    LanguageTag target = document.target();
    if (target == null || !languages.wants(document.source(), target)) {
      return new MendedText("", "", bytes, 0, 0);
    }
    Edits edits =
        new Edits(
            new XliffPairs(name, languages, checks, pair -> {}, faults),
            document.source(),
            target,
            mending);
    byte[] mended = editor.revise(edits);
    return new MendedText(
        editor.text(bytes), editor.text(mended), mended, edits.changes, edits.closed);
  }

  /** What becomes of each segment. */
  private static final class Edits implements XliffEditor.Edits {

    private final XliffPairs pairs;
    private final LanguageTag from;
    private final LanguageTag to;
    private final Mending mending;
    private @Nullable String current;
    private int changes;
    private int closed;

    Edits(XliffPairs pairs, LanguageTag from, LanguageTag to, Mending mending) {
      this.pairs = pairs;
      this.from = from;
      this.to = to;
      this.mending = mending;
    }

    @Override
    public @Nullable XliffEdit edit(XliffFile file, XliffUnit unit, XliffPart segment) {
      if (!file.id().equals(current)) {
        current = file.id();
        pairs.file(file);
      }
      SegmentPair pair = pairs.pair(unit, segment, from, to);
      if (pair == null) {
        return null;
      }
      Mended mended = mending.mend(pair);
      if (mended.changes() == 0) {
        return null;
      }
      if (!unit.isEditable(segment)) {
        closed += mended.changes();
        return null;
      }
      changes += mended.changes();
      return new XliffEdit(mended.target(), segment.state(), segment.qualifier());
    }
  }
}
