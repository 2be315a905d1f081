package org.korpu.report.findings;

import java.io.IOException;
import java.io.OutputStream;

/** The forms in which findings can be had. */
public enum FindingFormat {
  /** For people at a terminal. */
  TEXT {
    @Override
    public FindingWriter open(OutputStream out, ReportSetting setting) {
      return new TextFindings(out, setting);
    }
  },
  /** JSON Lines, for scripts. */
  JSON {
    @Override
    public FindingWriter open(OutputStream out, ReportSetting setting) {
      return new JsonFindings(out, setting);
    }
  },
  /** SARIF 2.1.0, for code hosting and editors. */
  SARIF {
    @Override
    public FindingWriter open(OutputStream out, ReportSetting setting) throws IOException {
      return new SarifFindings(out, setting);
    }
  },
  /** JUnit XML, for build servers. */
  JUNIT {
    @Override
    public FindingWriter open(OutputStream out, ReportSetting setting) {
      return new JunitFindings(out, setting);
    }
  },
  /** One page with everything in it, for the browser. */
  HTML {
    @Override
    public FindingWriter open(OutputStream out, ReportSetting setting) {
      return new HtmlFindings(out, setting);
    }
  },
  /** A workbook. */
  XLSX {
    @Override
    public FindingWriter open(OutputStream out, ReportSetting setting) {
      return new SheetFindings(out, setting);
    }
  };

  /** Begins a report. The stream should be buffered; it is left open. */
  public abstract FindingWriter open(OutputStream out, ReportSetting setting) throws IOException;

  /** Whether a person can read it on a terminal. */
  public boolean isText() {
    return this != XLSX;
  }
}
