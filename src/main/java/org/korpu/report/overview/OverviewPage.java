package org.korpu.report.overview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeSet;
import org.korpu.i18n.Messages;
import org.korpu.overview.CheckFigures;
import org.korpu.overview.Overview;
import org.korpu.report.findings.CheckTitle;
import org.korpu.report.page.BrowserPage;

/**
 * The figures as a page for the browser, with charts, and the numbers of each chart as a table. The
 * page holds the object that {@link OverviewReport} writes, and draws all charts itself, in the
 * language of its reader and for the width of the window.
 */
public final class OverviewPage {

  private OverviewPage() {}

  /**
   * Writes the page. Flushes, and closes nothing. The same figures give the same bytes.
   *
   * @param messages the language it speaks first
   * @param version the version of korpu
   */
  public static void write(Overview overview, Messages messages, String version, OutputStream out)
      throws IOException {
    BrowserPage page =
        BrowserPage.begin(out, OverviewPage.class, OverviewMessage.class, messages, version);
    JsonGenerator json = page.data();
    json.writeObjectFieldStart("figures");
    OverviewReport.fields(overview, json);
    json.writeEndObject();
    json.writeObjectFieldStart("titles");
    TreeSet<String> checks = new TreeSet<>();
    overview.checks().findings().stream().map(CheckFigures.Count::check).forEach(checks::add);
    for (String check : checks) {
      json.writeArrayFieldStart(check);
      for (Messages language : BrowserPage.languages()) {
        json.writeString(CheckTitle.of(check, language));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    page.finish();
  }
}
