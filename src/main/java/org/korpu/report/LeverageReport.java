package org.korpu.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.korpu.i18n.Messages;
import org.korpu.model.Message;
import org.korpu.pretranslate.Leverage;
import org.korpu.pretranslate.Leverage.Band;
import org.korpu.pretranslate.Leverage.Count;

/** The leverage table: segments and words by band, with each band's share of the words. */
public final class LeverageReport {

  private static final Map<Band, String> RANGES =
      Map.of(Band.FUZZY_95, "95–99 %", Band.FUZZY_85, "85–94 %", Band.FUZZY_75, "75–84 %");

  private final Messages messages;
  private final Bars bars;

  /**
   * In the language of the messages.
   *
   * @param bars of the shares
   */
  public LeverageReport(Messages messages, Bars bars) {
    this.messages = messages;
    this.bars = bars;
  }

  /**
   * Writes the table under a title.
   *
   * @param title what was analysed, such as {@code release.docx, en → az}
   */
  public void write(String title, Leverage leverage, Appendable out) throws IOException {
    out.append(messages.text(Message.of(ReportMessage.LEVERAGE_TITLE, title))).append('\n');
    int words = leverage.total().words();
    TextTable table =
        new TextTable(bars)
            .row(
                "",
                messages.text(ReportMessage.SEGMENTS),
                messages.text(ReportMessage.WORDS),
                messages.text(ReportMessage.SHARE));
    for (Band band : Band.values()) {
      Count count = leverage.count(band);
      table.bar(words == 0 ? 0 : (double) count.words() / words, row(name(band), count, words));
    }
    table.row(row(messages.text(ReportMessage.BAND_TOTAL), leverage.total(), words));
    table.writeTo(out);
  }

  private static String[] row(String name, Count count, int words) {
    String share =
        words == 0
            ? "–"
            : String.format(Locale.ROOT, "%d %%", Math.round(100.0 * count.words() / words));
    return new String[] {
      "  " + name, Integer.toString(count.segments()), Integer.toString(count.words()), share
    };
  }

  private String name(Band band) {
    return switch (band) {
      case CONTEXT -> messages.text(ReportMessage.BAND_CONTEXT);
      case EXACT -> messages.text(ReportMessage.BAND_EXACT);
      case REPETITION -> messages.text(ReportMessage.BAND_REPETITION);
      case NEW -> messages.text(ReportMessage.BAND_NEW);
      case FUZZY_95, FUZZY_85, FUZZY_75 -> RANGES.getOrDefault(band, band.name());
    };
  }
}
