package org.korpu.format.docx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.format.office.OfficeArchiveWriter;
import org.korpu.format.office.StyledText;
import org.korpu.format.office.StyledText.Style;
import org.korpu.format.office.TableCell;
import org.korpu.format.office.TableCell.Access;
import org.korpu.format.office.TableColumn;
import org.korpu.model.LanguageTag;

/**
 * Writes a Word document of headings, paragraphs and tables on A4 pages on their sides, piece by
 * piece. The headings of a table stand on each page, no row is torn between two, and each column is
 * checked for spelling in its own language.
 *
 * <p>What people may not change stands in locked content controls: Word refuses to change it, while
 * other programs may let it be changed. Holds nothing of what is written; the same calls give the
 * same bytes. For one thread. The stream stays open.
 */
public final class DocxWriter implements Closeable {

  /** Stands for the number of a page in the text at its foot. */
  public static final String PAGE = "\uE000";

  /** Stands for the number of pages in the text at the foot of a page. */
  public static final String PAGES = "\uE001";

  /**
   * Rows of a table after which it is written as another one with the same headings: the time that
   * LibreOffice takes to lay a table out grows with the square of its rows.
   */
  static final int MOST_ROWS = 200;

  private final OfficeArchiveWriter archive;
  private final StringBuilder xml = new StringBuilder();
  private final DocxFrame frame;
  private List<TableColumn> columns = List.of();
  private String about = "";
  private int locks;
  private int rows;

  /**
   * Begins a document.
   *
   * @param title what the document is called, also at the foot of each page
   * @param pageText the rest of that foot, such as "Page {@link #PAGE} of {@link #PAGES}"
   */
  public DocxWriter(OutputStream out, String title, String pageText) throws IOException {
    archive = new OfficeArchiveWriter(out);
    frame = new DocxFrame(archive);
    frame.write(title, pageText);
    archive.begin(DocxFrame.DOCUMENT);
    xml.append(DocxFrame.DOCUMENT_START);
  }

  /** Writes a heading; those of level 1 are the largest. */
  public void heading(int level, String text) throws IOException {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"Heading").append(level).append("\"/></w:pPr>");
    run(StyledText.plain(text), null);
    xml.append("</w:p>");
    flush();
  }

  /** Writes a paragraph. */
  public void paragraph(List<StyledText> texts) throws IOException {
    xml.append("<w:p>");
    texts.forEach(text -> run(text, null));
    xml.append("</w:p>");
    flush();
  }

  /**
   * Begins a table with its headings. A long one becomes several, each with the same headings.
   *
   * @param toPrograms what the table as a whole says to programs, unseen in its first heading
   */
  public void beginTable(List<TableColumn> ofTable, String toPrograms) throws IOException {
    columns = List.copyOf(ofTable);
    about = toPrograms;
    rows = 0;
    xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"");
    xml.append(twips(columns.stream().mapToInt(TableColumn::width).sum()));
    xml.append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (TableColumn column : columns) {
      xml.append("<w:gridCol w:w=\"").append(twips(column.width())).append("\"/>");
    }
    xml.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      String key = i == 0 ? column.key() + about : column.key();
      beginCell(column, Shade.HEADING);
      paragraph(
          new TableCell(
              List.of(
                  new StyledText(column.heading(), Style.STRONG),
                  new StyledText(key, Style.HIDDEN)),
              Access.OPEN),
          null);
      xml.append("</w:tc>");
    }
    xml.append("</w:tr>");
    flush();
  }

  /**
   * Writes a row.
   *
   * @param access of the row as a whole: a closed one is grey
   */
  public void row(List<TableCell> cells, Access access) throws IOException {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells");
    }
    if (rows == MOST_ROWS) {
      endTable();
      beginTable(columns, about);
    }
    rows++;
    xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (int i = 0; i < cells.size(); i++) {
      beginCell(columns.get(i), access == Access.CLOSED ? Shade.GREY : Shade.NONE);
      paragraph(cells.get(i), columns.get(i).language());
      xml.append("</w:tc>");
    }
    xml.append("</w:tr>");
    flush();
  }

  /** Ends the table. */
  public void endTable() throws IOException {
    // Two tables without a paragraph between them would be one.
    xml.append("</w:tbl><w:p><w:pPr><w:spacing w:after=\"0\"/><w:rPr><w:sz w:val=\"8\"/>");
    xml.append("</w:rPr></w:pPr></w:p>");
    flush();
  }

  /** Writes the end of the document. */
  @Override
  public void close() throws IOException {
    xml.append(DocxFrame.DOCUMENT_END);
    flush();
    archive.end();
    archive.close();
  }

  private enum Shade {
    NONE(""),
    GREY("EDEDED"),
    HEADING("D9E2EC");

    private final String colour;

    Shade(String colour) {
      this.colour = colour;
    }
  }

  private void beginCell(TableColumn column, Shade shade) {
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(twips(column.width()));
    xml.append("\" w:type=\"dxa\"/>");
    if (shade != Shade.NONE) {
      xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"");
      xml.append(shade.colour).append("\"/>");
    }
    xml.append("</w:tcPr>");
  }

  private void paragraph(TableCell cell, @Nullable LanguageTag language) {
    xml.append("<w:p>");
    if (language != null) {
      // What is typed into an empty cell takes this from the end of the paragraph.
      xml.append("<w:pPr><w:rPr>");
      language(language);
      xml.append("</w:rPr></w:pPr>");
    }
    boolean locked = cell.access() == Access.CLOSED && !cell.texts().isEmpty();
    if (locked) {
      xml.append("<w:sdt><w:sdtPr><w:id w:val=\"").append(++locks);
      xml.append("\"/><w:lock w:val=\"sdtContentLocked\"/><w15:appearance w15:val=\"hidden\"/>");
      xml.append("</w:sdtPr><w:sdtContent>");
    }
    cell.texts().forEach(text -> run(text, language));
    if (locked) {
      xml.append("</w:sdtContent></w:sdt>");
    }
    xml.append("</w:p>");
  }

  private void run(StyledText text, @Nullable LanguageTag language) {
    xml.append("<w:r><w:rPr>");
    switch (text.style()) {
      case PLAIN -> {}
      case STRONG -> xml.append("<w:b/>");
      case MUTED -> xml.append("<w:color w:val=\"6B6B6B\"/><w:sz w:val=\"16\"/>");
      case TAG -> xml.append("<w:noProof/><w:color w:val=\"8A8A8A\"/>");
      case HIDDEN -> xml.append("<w:noProof/><w:vanish/><w:sz w:val=\"2\"/>");
    }
    if (language != null && text.style() == Style.PLAIN) {
      language(language);
    }
    xml.append("</w:rPr>");
    int from = 0;
    String all = text.text();
    for (int i = 0; i <= all.length(); i++) {
      char c = i < all.length() ? all.charAt(i) : '\0';
      if (i == all.length() || c == '\n' || c == '\t') {
        if (i > from) {
          xml.append("<w:t xml:space=\"preserve\">");
          xml.append(OfficeArchiveWriter.escaped(all.substring(from, i))).append("</w:t>");
        }
        xml.append(c == '\n' ? "<w:br/>" : c == '\t' ? "<w:tab/>" : "");
        from = i + 1;
      }
    }
    xml.append("</w:r>");
  }

  private void language(LanguageTag language) {
    xml.append("<w:lang w:val=\"");
    xml.append(OfficeArchiveWriter.escaped(WordLanguage.of(language))).append("\"/>");
  }

  private static long twips(int millimetres) {
    return Math.round(millimetres * 1440 / 25.4);
  }

  private void flush() throws IOException {
    archive.write(xml.toString());
    xml.setLength(0);
  }
}
