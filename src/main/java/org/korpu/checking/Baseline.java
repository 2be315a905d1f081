package org.korpu.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Findings that were looked at and accepted, so that checks stay silent about them: a text file for
 * version control, a finding a line, sorted. A finding is known by its {@link FindingKey}; the
 * other columns (check, languages, file, spots) are for people, and tell which lines are stale.
 *
 * <p>For one thread.
 */
public final class Baseline {

  private static final String TITLE = "# korpu baseline ";
  private static final int VERSION = 1;
  private static final int COLUMNS = 5;

  /** So much of a text shows what a line is about, in UTF-16 units. */
  private static final int EXCERPT = 60;

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern TAB = Pattern.compile("\t");

  private static final Comparator<Accepted> ORDER =
      Comparator.comparing(Accepted::file)
          .thenComparing(Accepted::check)
          .thenComparing(Accepted::languages)
          .thenComparing(Accepted::excerpt)
          .thenComparing(Accepted::key);

  private final Map<String, Accepted> accepted = new HashMap<>();
  private final Set<String> met = new HashSet<>();
  private final Map<String, Accepted> found = new LinkedHashMap<>();

  /**
   * A line.
   *
   * @param file where it was met first, as seen from the folder of the list
   */
  private record Accepted(String check, String languages, String key, String file, String excerpt) {

    String line() {
      return String.join("\t", check, languages, key, file, excerpt);
    }
  }

  /** A list without findings. */
  public Baseline() {}

  /**
   * Reads a list.
   *
   * @param name the file as the user named it
   * @throws InputException with every line that cannot be understood: a finding must neither come
   *     back nor go because of a merge gone wrong
   */
  public static Baseline read(String text, String name) {
    Baseline baseline = new Baseline();
    List<Diagnostic> faults = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Position position = Position.ofLine(i + 1);
      if (line.startsWith(TITLE)) {
        String version = line.substring(TITLE.length()).strip();
        if (!version.equals(Integer.toString(VERSION))) {
          faults.add(
              Diagnostic.error(
                  name, position, Message.of(CheckingMessage.BASELINE_TOO_NEW, version)));
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        String[] cells = TAB.split(line, COLUMNS);
        if (cells.length < COLUMNS - 1 || !KEY.matcher(cells[2]).matches()) {
          faults.add(
              Diagnostic.error(name, position, Message.of(CheckingMessage.BASELINE_LINE_WRONG))
                  .withAdvice(Message.of(CheckingMessage.BASELINE_REWRITE)));
        } else {
          String excerpt = cells.length == COLUMNS ? cells[COLUMNS - 1] : "";
          baseline.accepted.put(
              cells[2], new Accepted(cells[0], cells[1], cells[2], cells[3], excerpt));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return baseline;
  }

  /** Whether a finding is accepted; takes note that it was met. */
  public boolean accepts(Finding finding) {
    if (accepted.isEmpty()) {
      return false;
    }
    String key = FindingKey.of(finding).value();
    if (!accepted.containsKey(key)) {
      return false;
    }
    met.add(key);
    return true;
  }

  /**
   * Accepts a finding from now on.
   *
   * @param files what a file is called as seen from the folder of the list
   */
  public void accept(Finding finding, Function<String, String> files) {
    String key = FindingKey.of(finding).value();
    SegmentPair pair = finding.pair();
    met.add(key);
    found.putIfAbsent(
        key,
        new Accepted(
            finding.check(),
            pair.from() + "-" + pair.to(),
            key,
            onOneLine(files.apply(pair.file())),
            excerpt(finding)));
  }

  /**
   * How many lines speak of a file that was checked, by a check that ran, and were not met: what
   * they accepted is no longer there.
   */
  public int stale(Set<String> files, Collection<String> checks) {
    return (int) accepted.values().stream().filter(each -> isStale(each, files, checks)).count();
  }

  /**
   * The list as it is to be written: what was accepted now, and the old lines about files and
   * checks that this run knows nothing of.
   */
  public String updated(Set<String> files, Collection<String> checks) {
    Map<String, Accepted> lines = new HashMap<>(accepted);
    lines.values().removeIf(each -> isStale(each, files, checks));
    lines.putAll(found);
    StringBuilder text = new StringBuilder(TITLE).append(VERSION).append('\n');
    lines.values().stream()
        .sorted(ORDER)
        .forEach(each -> text.append(each.line().stripTrailing()).append('\n'));
    return text.toString();
  }

  private boolean isStale(Accepted line, Set<String> files, Collection<String> checks) {
    return !met.contains(line.key())
        && files.contains(line.file())
        && checks.contains(line.check());
  }

  /** The spots, or where there is none the beginning of the target. */
  private static String excerpt(Finding finding) {
    String source = spot(finding.sourceSpan(), finding.pair().source().text());
    String target = spot(finding.targetSpan(), finding.pair().target().text());
    String shown = source.isEmpty() || target.isEmpty() ? source + target : source + " → " + target;
    return cut(onOneLine(shown.isEmpty() ? finding.pair().target().text() : shown));
  }

  private static String spot(Finding.@Nullable Span span, String text) {
    return span == null ? "" : span.of(text).strip();
  }

  private static String onOneLine(String text) {
    return FindingKey.normal(text);
  }

  private static String cut(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    return text.substring(0, end) + "…";
  }
}
