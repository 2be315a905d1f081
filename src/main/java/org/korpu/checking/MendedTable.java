package org.korpu.checking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.korpu.checking.Mending.Mended;
import org.korpu.exchange.ImportFile;
import org.korpu.exchange.RevisedTable;
import org.korpu.format.table.TableEditor;
import org.korpu.model.Diagnostic;
import org.korpu.model.Metadata;
import org.korpu.model.Position;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Mends the cells of a table; every byte that is no changed cell is as it was. */
public final class MendedTable {

  private MendedTable() {}

  /**
   * Mends a file.
   *
   * @param checks the names of all checks
   * @throws org.korpu.model.InputException if it cannot be read
   */
  public static MendedText of(
      ImportFile file,
      PairLanguages languages,
      Set<String> checks,
      Mending mending,
      Consumer<Diagnostic> faults)
      throws IOException {
    Edits edits =
        new Edits(new UnitPairs(file.name(), languages, checks, faults), languages, mending);
    RevisedTable table =
        RevisedTable.of(file, BilingualFile.tableOptions(languages), edits, faults);
    return new MendedText(table.before(), table.after(), table.bytes(), edits.changes, 0);
  }

  /** What becomes of each row. */
  private static final class Edits implements TableEditor.Edits {

    private final UnitPairs pairs;
    private final PairLanguages languages;
    private final Mending mending;
    private int changes;

    Edits(UnitPairs pairs, PairLanguages languages, Mending mending) {
      this.pairs = pairs;
      this.languages = languages;
      this.mending = mending;
    }

    @Override
    public List<Variant> edit(List<Variant> variants, Position position) {
      if (variants.isEmpty()) {
        return variants;
      }
      TranslationUnit unit = new TranslationUnit(null, null, Metadata.NONE, variants);
      String id = Integer.toString(position.line());
      List<Variant> edited = new ArrayList<>(variants);
      for (UnitPairs.Numbered each : pairs.of(unit, id, position, languages.usual())) {
        Mended mended = mending.mend(each.pair());
        if (mended.changes() > 0) {
          edited.set(
              each.variant(), Variant.of(variants.get(each.variant()).language(), mended.target()));
          changes += mended.changes();
        }
      }
      return edited;
    }
  }
}
