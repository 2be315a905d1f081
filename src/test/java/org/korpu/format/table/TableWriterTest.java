package org.korpu.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.format.table.RowReader.RowFault;

class TableWriterTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"=1+1,'=1+1", "'=x,''=x", "-5,'-5", "@SUM,'@SUM", "'tis,'tis", "a=b,a=b", "',\'"})
  void guardStandsBeforeWhatLooksLikeAFormula(String text, String written) throws IOException {
    assertThat(write(text)).isEqualTo(written + "\n");
  }

  @Property(seed = "20261123", tries = 500)
  void guardedTextComesBack(
      @ForAll @Chars({'\'', '=', '+', '-', '@', '\t', '"', 'a', ' ', ';'}) String text)
      throws IOException, RowFault {
    List<Cell> row = new RowReader(new StringReader(write(text)), '\t').next();
    assertThat(row).hasSize(1);
    assertThat(TableWriter.unguarded(row.get(0).text())).isEqualTo(text);
  }

  private static String write(String text) throws IOException {
    StringWriter out = new StringWriter();
    new TableWriter(out, '\t', TableWriter.Formulas.GUARD).write(List.of(text));
    return out.toString();
  }
}
