package org.korpu.align.review;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Bead;
import org.korpu.align.ParallelDocument;
import org.korpu.align.Run;

/**
 * What a row was when it was written: {@code 0.93:12-13#5f2a90,14#c1d03b,-:p:a}. That is the
 * confidence; for each language the segments and a digest of their texts, or a hyphen; {@code m} if
 * the bead was moved, else {@code p}; {@code r} if a reviewer made it, else {@code a}.
 *
 * @param bead the bead; the beginning of a run without segments is not told
 * @param digests of the texts of each side; empty where it has no segment
 */
record BeadKey(Bead bead, List<String> digests) {

  private static final Pattern KEY = Pattern.compile("([01]\\.[0-9]{2}):([^:]+):([pm]):([ar])");

  private static final Pattern SIDE = Pattern.compile("([0-9]{1,8})-([0-9]{1,8})#([0-9a-f]{6})");

  private static final Run NOTHING = new Run(0, 0);

  /** Six digits: one change of a text in 16 million goes unnoticed. */
  private static final int DIGITS = 6;

  BeadKey {
    digests = List.copyOf(digests);
  }

  /** The key of a bead. */
  static BeadKey of(ParallelDocument document, Bead bead) {
    List<String> digests = new ArrayList<>();
    for (int side = 0; side < bead.sides().size(); side++) {
      digests.add(digest(document, side, bead.sides().get(side)));
    }
    return new BeadKey(bead, digests);
  }

  /** A key as it stands in a table; nothing if it is none, or not one for so many languages. */
  static Optional<BeadKey> parse(String text, int languages) {
    Matcher key = KEY.matcher(text);
    if (!key.matches()) {
      return Optional.empty();
    }
    List<Run> sides = new ArrayList<>();
    List<String> digests = new ArrayList<>();
    for (String each : key.group(2).split(",", -1)) {
      Matcher side = SIDE.matcher(each);
      if (each.equals("-")) {
        sides.add(NOTHING);
        digests.add("");
      } else if (side.matches()) {
        int first = Integer.parseInt(side.group(1));
        int last = Integer.parseInt(side.group(2));
        if (first < 1 || last < first) {
          return Optional.empty();
        }
        sides.add(new Run(first - 1, last));
        digests.add(side.group(3));
      } else {
        return Optional.empty();
      }
    }
    double confidence = new BigDecimal(key.group(1)).doubleValue();
    if (sides.size() != languages || confidence > 1 || sides.stream().allMatch(Run::isEmpty)) {
      return Optional.empty();
    }
    Bead bead =
        new Bead(
            sides,
            confidence,
            key.group(3).equals("m") ? Bead.Order.MOVED : Bead.Order.IN_PLACE,
            key.group(4).equals("r") ? Bead.Origin.REVIEWER : Bead.Origin.ALIGNER);
    return Optional.of(new BeadKey(bead, digests));
  }

  /** Whether a side has the text in a document that it had when the table was written. */
  boolean isOf(ParallelDocument document, int side) {
    Run run = bead.sides().get(side);
    return run.end() <= document.segments(side).size()
        && digest(document, side, run).equals(digests.get(side));
  }

  /** As it stands in a table. */
  String text() {
    StringBuilder text = new StringBuilder(AlignedDocument.score(bead));
    for (int side = 0; side < digests.size(); side++) {
      Run run = bead.sides().get(side);
      text.append(side == 0 ? ':' : ',');
      if (run.isEmpty()) {
        text.append('-');
      } else {
        text.append(run.start() + 1).append('-').append(run.end());
        text.append('#').append(digests.get(side));
      }
    }
    return text.append(bead.order() == Bead.Order.MOVED ? ":m" : ":p")
        .append(bead.origin() == Bead.Origin.REVIEWER ? ":r" : ":a")
        .toString();
  }

  private static String digest(ParallelDocument document, int side, Run run) {
    if (run.isEmpty()) {
      return "";
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String segment : document.segments(side).subList(run.start(), run.end())) {
        digest.update(segment.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
