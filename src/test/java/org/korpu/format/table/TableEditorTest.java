package org.korpu.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.Variant;

/** Cells of a table are written anew, and nothing else is. */
class TableEditorTest {

  private static final List<LanguageTag> EN_AZ = List.of(LanguageTag.EN, LanguageTag.AZ);

  private static String revise(String table, char delimiter, TableEditor.Edits edits) {
    return TableEditor.revise(
        table, "t.csv", new TableShape(delimiter, EN_AZ), text -> Optional.empty(), edits, d -> {});
  }

  private static TableEditor.Edits target(String text) {
    return (variants, position) ->
        List.of(variants.get(0), Variant.of(LanguageTag.AZ, Segment.of(text)));
  }

  @Test
  void cellKeepsItsQuotesAndGetsThoseItNeeds() {
    assertThat(revise("a,\"b\"\r\n", ',', target("c"))).isEqualTo("a,\"c\"\r\n");
    assertThat(revise("a,b\r\n", ',', target("c"))).isEqualTo("a,c\r\n");
    assertThat(revise("a,b\r\n", ',', target("c,d"))).isEqualTo("a,\"c,d\"\r\n");
    assertThat(revise("a,b\r\n", ',', target("c \"d\""))).isEqualTo("a,\"c \"\"d\"\"\"\r\n");
    assertThat(revise("a,b\r\n", ',', target("c\nd"))).isEqualTo("a,\"c\r\nd\"\r\n");
    assertThat(revise("a\tb\n", '\t', target("c \"d\""))).isEqualTo("a\tc \"d\"\n");
  }

  @Test
  void rowThatCannotBeReadStays() {
    List<Diagnostic> faults = new ArrayList<>();
    String table = "a,b\n\"x\"y,b\na,b\n";

    String revised =
        TableEditor.revise(
            table,
            "t.csv",
            new TableShape(',', EN_AZ),
            text -> Optional.empty(),
            target("c"),
            faults::add);

    assertThat(revised).isEqualTo("a,c\n\"x\"y,b\na,c\n");
    assertThat(faults).extracting(Diagnostic::position).containsExactly(new Position(2, 1));
  }

  @Property(seed = "20261123", tries = 500)
  void tableWithoutEditsStaysAsItIs(@ForAll("tables") String table) {
    assertThat(revise(table, ',', (variants, position) -> variants)).isEqualTo(table);
  }

  @Property(seed = "20261123", tries = 500)
  void editedCellIsReadAsItIsAndTheOthersAsTheyWere(
      @ForAll("tables") String table,
      @ForAll @IntRange(max = 9) int row,
      @ForAll("cells") String text)
      throws IOException {
    List<List<String>> before = rows(table);
    int[] number = {0};

    String revised =
        revise(
            table,
            ',',
            (variants, position) -> {
              boolean edit = number[0]++ == row && !variants.isEmpty();
              if (!edit) {
                return variants;
              }
              List<Variant> edited = new ArrayList<>(variants);
              edited.set(0, Variant.of(variants.get(0).language(), Segment.of("x" + text)));
              return edited;
            });

    List<List<String>> expected = new ArrayList<>(before);
    if (row < before.size() && !before.get(row).isEmpty()) {
      List<String> cells = new ArrayList<>(before.get(row));
      cells.set(0, "x" + text);
      expected.set(row, cells);
    }
    assertThat(rows(revised)).isEqualTo(expected);
  }

  private static List<List<String>> rows(String table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    TableVisitor visitor =
        new TableVisitor() {
          @Override
          public void row(List<Variant> variants, Position position) {
            rows.add(variants.stream().map(variant -> variant.segment().text()).toList());
          }

          @Override
          public void damaged(Diagnostic fault) {}

          @Override
          public void warning(Diagnostic fault) {}
        };
    new TableReader("t.csv", new TableShape(',', EN_AZ), text -> Optional.empty(), visitor)
        .read(new StringReader(table));
    return rows;
  }

  @Provide
  Arbitrary<String> tables() {
    return Arbitraries.of("a", "“b”", " ", ",", "\n", "\r\n", "\"", "\"c,\nd\"", "\"e\"\"\"", "ə")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.of("a", "\"", ",", "\n", " ")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }
}
