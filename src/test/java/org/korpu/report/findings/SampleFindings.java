package org.korpu.report.findings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Check;
import org.korpu.check.CheckMessage;
import org.korpu.check.CheckOptions;
import org.korpu.check.Checks;
import org.korpu.check.Finding;
import org.korpu.check.Fix;
import org.korpu.check.Orthographies;
import org.korpu.check.SegmentPair;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.TermMatchers;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.Severity;
import org.korpu.morph.Inflections;
import org.korpu.report.Highlight;

/** Findings of all kinds that reports must be able to show. */
final class SampleFindings {

  static final List<Check> CHECKS =
      new Checks(
              new TermMatchers(Glossary.EMPTY, Inflections::of),
              Orthographies.NONE,
              CheckOptions.USUAL)
          .all();

  /** A number, a look-alike with its fix, a space, an insertion, hostile texts. */
  static final List<Finding> ALL =
      List.of(
          finding(
              "NumberMismatch",
              Severity.ERROR,
              pair("release.en-az.xlf", "u1/s1", 12, "From 118,600 to 122,750.", "116 800-dən."),
              Message.of(CheckMessage.NUMBER_DIFFERS, "118,600", "116 800"),
              new Finding.Span(5, 12),
              new Finding.Span(0, 7),
              null),
          finding(
              "LookAlike",
              Severity.ERROR,
              pair("release.en-az.xlf", "u2/s1", 20, "the Service", "Xidmәt ofisi"),
              Message.of(CheckMessage.TERM_FORBIDDEN_WITHOUT_APPROVED, "ә"),
              null,
              new Finding.Span(4, 5),
              Fix.of(new Finding.Span(4, 5), "ə")),
          finding(
              "WhiteSpace",
              Severity.INFO,
              pair("tm/old memory.tmx", "7", 31, "21 November", "21\u00a0 noyabr"),
              Message.of(CheckMessage.NUMBER_MISSING, "{0}"),
              null,
              new Finding.Span(2, 4),
              Fix.of(new Finding.Span(2, 4), "\u00a0")),
          finding(
              "Punctuation",
              Severity.WARNING,
              pair("tm/old memory.tmx", "8", 40, "It is over.", "Bitdi"),
              Message.of(CheckMessage.DATE_MISSING, "."),
              new Finding.Span(10, 11),
              new Finding.Span(5, 5),
              null),
          finding(
              "TermForbidden",
              Severity.ERROR,
              pair(
                  "tm/old memory.tmx",
                  "=cmd|' /C calc'!A1",
                  41,
                  "=HYPERLINK(\"x\") </script><script>document.title='caught'</script>",
                  "@SUM(1) <!-- ]]> & \u0001 \ud83d\ude00 \u202egpj.exe"),
              Message.of(CheckMessage.TERM_FORBIDDEN, "<b>", "</script>"),
              null,
              new Finding.Span(8, 12),
              null));

  private SampleFindings() {}

  static Finding finding(
      String check,
      Severity severity,
      SegmentPair pair,
      Message message,
      Finding.@Nullable Span source,
      Finding.@Nullable Span target,
      @Nullable Fix fix) {
    return new Finding(check, severity, pair, message, source, target, fix);
  }

  static SegmentPair pair(String file, String unit, int line, String source, String target) {
    return new SegmentPair(
        file,
        unit,
        new Position(line, 5),
        LanguageTag.EN,
        LanguageTag.AZ,
        Segment.of(source),
        Segment.of(target));
  }

  static ReportSetting setting(InterfaceLanguage language, Highlight highlight) {
    return new ReportSetting(
        new Messages(language),
        CHECKS,
        Map.of(),
        severity -> severity == Severity.ERROR,
        highlight,
        100,
        "0.1.0");
  }

  static byte[] report(FindingFormat format, InterfaceLanguage language, List<Finding> findings) {
    return report(format, setting(language, Highlight.BRACKETS), findings);
  }

  static byte[] report(FindingFormat format, ReportSetting setting, List<Finding> findings) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FindingWriter writer = format.open(out, setting);
      writer.begin("release.en-az.xlf");
      writer.begin("tm/old memory.tmx");
      writer.begin("clean.xlf");
      for (Finding finding : findings) {
        writer.write(finding);
      }
      writer.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
