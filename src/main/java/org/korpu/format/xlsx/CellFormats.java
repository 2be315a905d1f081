package org.korpu.format.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.korpu.format.office.OfficeXml;
import org.korpu.format.office.ReadCell;
import org.korpu.format.office.ReadCell.Oddity;

/** How the numbers of cells are shown. */
final class CellFormats {

  static final CellFormats NONE = new CellFormats(List.of(), Map.of());

  /** General, 0, and text: a whole number is shown in them as it was typed. */
  private static final Set<Integer> PLAIN = Set.of(0, 1, 49);

  /** Numbers with more digits are shown, and kept, in another way. */
  private static final int MOST_DIGITS = 11;

  private final List<Integer> ids;
  private final Map<Integer, String> codes;

  private CellFormats(List<Integer> ids, Map<Integer, String> codes) {
    this.ids = List.copyOf(ids);
    this.codes = Map.copyOf(codes);
  }

  static CellFormats read(OfficeXml xml) {
    List<Integer> ids = new ArrayList<>();
    Map<Integer, String> codes = new HashMap<>();
    xml.enterRoot();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "numFmts" -> {
          while (xml.nextChild()) {
            String code = xml.attribute("formatCode");
            codes.put(SheetText.number(xml.attribute("numFmtId")), code == null ? "" : code);
            xml.skip();
          }
        }
        case "cellXfs" -> {
          while (xml.nextChild()) {
            ids.add(SheetText.number(xml.attribute("numFmtId")));
            xml.skip();
          }
        }
        default -> xml.skip();
      }
    }
    return new CellFormats(ids, codes);
  }

  /** A cell with a number. */
  ReadCell number(String written, int style) {
    if (written.isEmpty()) {
      return ReadCell.EMPTY;
    }
    int id = style >= 0 && style < ids.size() ? ids.get(style) : 0;
    String code = codes.getOrDefault(id, "");
    if (isDate(id, code)) {
      return SheetReader.odd(written, Oddity.DATE);
    }
    boolean plain = PLAIN.contains(id) || Set.of("General", "GENERAL", "0", "@").contains(code);
    try {
      BigDecimal number = new BigDecimal(written.strip()).stripTrailingZeros();
      boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= MOST_DIGITS;
      if (plain && whole) {
        return SheetReader.plain(number.toPlainString());
      }
    } catch (NumberFormatException e) {
      // No number at all: said as an odd one.
    }
    return SheetReader.odd(written, Oddity.NUMBER);
  }

  /** Whether a format shows a date or a time (ECMA-376, part 1, 18.8.30 and 18.8.31). */
  private static boolean isDate(int id, String code) {
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)) {
      return id != 48 && id != 49;
    }
    String bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
    return !bare.equals("general") && bare.matches(".*[dmyhs].*");
  }
}
