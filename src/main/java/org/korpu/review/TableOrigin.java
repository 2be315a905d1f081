package org.korpu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XLIFF file that a table was made from, as the table says.
 *
 * @param number from 1
 * @param digest SHA-256 of its bytes when the table was made
 * @param path where it lay, seen from the folder of the table, with slashes
 */
public record TableOrigin(int number, String digest, String path) {

  private static final Pattern LINE =
      Pattern.compile("(?m)^\\s*([0-9]{1,6}) ([0-9a-f]{64}) (.+?)\\s*$");

  /** Its name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** How a table says where it is from. */
  static String written(List<ReviewedFile> files) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < files.size(); i++) {
      lines.append('\n').append(i + 1).append(' ').append(files.get(i).digest());
      lines.append(' ').append(files.get(i).path());
    }
    return lines.toString();
  }

  /** What a text says of that, whatever else stands there. */
  static List<TableOrigin> in(String text) {
    List<TableOrigin> origins = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      origins.add(
          new TableOrigin(Integer.parseInt(lines.group(1)), lines.group(2), lines.group(3)));
    }
    return origins;
  }
}
