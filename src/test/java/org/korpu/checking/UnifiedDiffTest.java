package org.korpu.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Differences that programs can apply. */
class UnifiedDiffTest {

  private static final Pattern RANGE =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

  @Test
  void changedLineStandsBetweenThreeOfContext() throws IOException {
    assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- a/f.xlf
            +++ b/f.xlf
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +x
             6
             7
             8
            """);
  }

  @Test
  void equalTextsHaveNoDifference() throws IOException {
    assertThat(diff("1\n2\n", "1\n2\n")).isEmpty();
  }

  @Test
  void missingLineEndIsTold() throws IOException {
    assertThat(diff("a\nb", "a\nc"))
        .endsWith("-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n");
  }

  @Test
  void removedLinesAreRedAndAddedOnesGreenOnATerminal() throws IOException {
    StringBuilder out = new StringBuilder();
    UnifiedDiff diff = new UnifiedDiff(out, "f", UnifiedDiff.Style.COLOURED);
    diff.texts("a\n", "b\n");
    diff.finish();

    assertThat(out).contains("\u001B[31m-a\u001B[0m\n\u001B[32m+b\u001B[0m\n");
  }

  @Property(seed = "20261123")
  void differenceAppliedToTheOldTextGivesTheNew(
      @ForAll("texts") String before, @ForAll("texts") String after) throws IOException {
    assertThat(patched(before, diff(before, after))).isEqualTo(after);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "c", "d\r", "")
        .list()
        .ofMaxSize(40)
        .map(lines -> String.join("\n", lines));
  }

  private static String diff(String before, String after) throws IOException {
    StringBuilder out = new StringBuilder();
    UnifiedDiff diff = new UnifiedDiff(out, "f.xlf", UnifiedDiff.Style.PLAIN);
    diff.texts(before, after);
    diff.finish();
    return out.toString();
  }

  /** What {@code patch} does, refusing what does not match. */
  private static String patched(String before, String diff) {
    List<String> olds = UnifiedDiff.lines(before);
    List<String> result = new ArrayList<>();
    List<String> lines = new ArrayList<>(UnifiedDiff.lines(diff));
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher range = RANGE.matcher(line);
      boolean isLast = i + 1 == lines.size() || lines.get(i + 1).startsWith("\\");
      String text = line.isEmpty() ? "" : line.substring(1);
      if (isLast && i + 1 < lines.size()) {
        text = text.substring(0, text.length() - 1);
      }
      if (i >= 2 && range.matches()) {
        int count = range.group(2) == null ? 1 : Integer.parseInt(range.group(2));
        int start = Integer.parseInt(range.group(1)) - (count == 0 ? 0 : 1);
        result.addAll(olds.subList(at, start));
        at = start;
        int newStart = Integer.parseInt(range.group(3));
        boolean none = "0".equals(range.group(4));
        assertThat(newStart - (none ? 0 : 1)).isEqualTo(result.size());
      } else if (i >= 2 && line.startsWith("+")) {
        result.add(text);
      } else if (i >= 2 && !line.startsWith("\\")) {
        assertThat(text).isEqualTo(olds.get(at));
        at++;
        if (line.startsWith(" ")) {
          result.add(text);
        }
      }
    }
    result.addAll(olds.subList(at, olds.size()));
    return String.join("", result);
  }
}
