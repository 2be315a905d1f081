package org.korpu.checking;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.files.Sha256;

/**
 * What tells a finding from others wherever it stands: check, languages, both texts and the marked
 * spots in them. Neither file nor place counts, nor how white space is written and letters are
 * composed. So an edit elsewhere in a file leaves the key as it is, and an edit of the segment does
 * not.
 *
 * @param value 16 hexadecimal digits: with a million findings two get the same key once in some
 *     forty million runs
 */
public record FindingKey(String value) {

  private static final int DIGITS = 16;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** The key of a finding. Linear in its texts. */
  public static FindingKey of(Finding finding) {
    SegmentPair pair = finding.pair();
    String source = pair.source().text();
    String target = pair.target().text();
    String content =
        String.join(
            "\u0000",
            finding.check(),
            pair.from().language(),
            pair.to().language(),
            normal(source),
            normal(target),
            spot(finding.sourceSpan(), source),
            spot(finding.targetSpan(), target));
    String digest = Sha256.of(content.getBytes(StandardCharsets.UTF_8)).hex();
    return new FindingKey(digest.substring(0, DIGITS));
  }

  /** A text with every run of white space one space, and letters composed. */
  static String normal(String text) {
    return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  private static String spot(Finding.@Nullable Span span, String text) {
    return span == null ? "\u0001" : normal(span.of(text));
  }
}
