package org.korpu.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.korpu.i18n.InterfaceLanguage;

/** The workbook as a reader of workbooks sees it. */
class SheetFindingsTest {

  @Test
  void rowHasTheFindingWithItsSpotsMarked() throws IOException {
    List<Row> rows = rows();

    assertThat(rows).hasSize(6);
    assertThat(rows.get(0).getCellText(1)).isEqualTo("Yoxlama");
    assertThat(rows.get(2).getCellText(1)).isEqualTo("LookAlike");
    assertThat(rows.get(2).getCellText(4)).isEqualTo("Xidm⟦ә⟧t ofisi");
    assertThat(rows.get(2).getCellText(5)).isEqualTo("Xidmət ofisi");
    assertThat(rows.get(2).getCellText(8)).isEqualTo("20");
  }

  @Test
  void textThatLooksLikeAFormulaIsNone() throws IOException {
    Row hostile = rows().get(5);

    assertThat(hostile.getCellText(3)).startsWith("=HYPERLINK");
    assertThat(hostile.getCellText(9)).isEqualTo("=cmd|' /C calc'!A1");
    assertThat(hostile.stream().filter(Objects::nonNull))
        .noneMatch(cell -> cell.getType() == CellType.FORMULA);
  }

  private static List<Row> rows() throws IOException {
    byte[] report =
        SampleFindings.report(FindingFormat.XLSX, InterfaceLanguage.AZ, SampleFindings.ALL);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(report))) {
      return workbook.getFirstSheet().read();
    }
  }
}
