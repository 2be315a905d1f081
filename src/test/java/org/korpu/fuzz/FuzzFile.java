package org.korpu.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of one format for a fuzzer. An input that begins with byte 1 is a list of changes to a file
 * of the format: pieces of it are left out, doubled, moved, replaced by pieces of other files, or
 * get odd values. So most of what is tried passes the parser. Any other input is the file itself.
 */
public final class FuzzFile {

  /** Elements and what stands between them. */
  public static final Pattern XML = Pattern.compile("<[^>]*>|[^<]+");

  /** Cells, separators, lines. */
  public static final Pattern TABLE = Pattern.compile("\"[^\"]*\"|[,;\t\n]|[^,;\t\n\"]+|\"");

  /** Keys, values, brackets, lines. */
  public static final Pattern SETTINGS =
      Pattern.compile("\"[^\"]*\"|[\\[\\]=,{}.\n]|[^\\[\\]=,{}.\n\"]+|\"");

  /** The byte before a list of changes. */
  public static final byte CHANGES = 1;

  private static final int MOST_CHANGES = 24;

  private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|'[^']*'");

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "\u0000",
          "\u0001",
          "\u001F",
          "\u0085",
          "\u00A0",
          "\u2028",
          "\u202E",
          "\uE000",
          "\uFEFF",
          "\uFFFD",
          "\uFFFE",
          "😀",
          "İ",
          "ə",
          "Ж",
          "e\u0301",
          "&",
          "&amp;",
          "&lt;",
          "&#10;",
          "&#xD;",
          "&#x1F;",
          "&#0;",
          "&#xD800;",
          "&#x1F600;",
          "&x;",
          "&nbsp;",
          "<",
          ">",
          "]]>",
          "<![CDATA[",
          "<![CDATA[x]]>",
          "<!--",
          "-->",
          "<!-- c -->",
          "<?p i?>",
          "<?",
          "<!DOCTYPE x [<!ENTITY x \"y\">]>",
          "<x/>",
          "<x>",
          "</x>",
          "<x:y xmlns:x=\"urn:x\" x:z=\"1\">t</x:y>",
          "\"",
          "'",
          "\"\"",
          "\\",
          "\\u0041",
          "\\uD800",
          "=",
          "=1+1",
          ",",
          ";",
          "|",
          "||",
          "#",
          "[",
          "]",
          "{",
          "}",
          "(",
          "(?",
          "*",
          "(a+)+b",
          "[[",
          "0",
          "-1",
          "1",
          "007",
          "2147483648",
          "99999999999999999999",
          "1e9",
          "0x1f",
          "inf",
          "true",
          "yes",
          "no",
          "a b",
          "az",
          "en",
          "ru",
          "EN-us",
          "az-Cyrl",
          "qqqqqqqqqqq",
          "*all*",
          "x-y",
          "2026-11-24",
          "20261124T000000Z",
          "20261124",
          "preserve",
          "x".repeat(300),
          "ə ".repeat(200));

  private final Pattern pieces;
  private final List<List<String>> seeds;
  private final List<String> vocabulary;

  /**
   * A format with valid files of it.
   *
   * @param pieces what a file consists of: matches follow each other without gaps
   */
  public FuzzFile(Pattern pieces, List<String> files) {
    this.pieces = pieces;
    this.seeds = files.stream().map(this::cut).toList();
    Set<String> all = new LinkedHashSet<>();
    seeds.forEach(all::addAll);
    vocabulary = List.copyOf(all);
  }

  /** A format whose valid files are resources in the folder {@code seeds} beside this class. */
  public static FuzzFile ofSeeds(Pattern pieces, String... names) {
    List<String> files = new ArrayList<>();
    for (String name : names) {
      try (InputStream in = FuzzFile.class.getResourceAsStream("seeds/" + name)) {
        files.add(new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new FuzzFile(pieces, files);
  }

  /** The file of an input. */
  public byte[] of(byte[] input) {
    if (input.length == 0 || input[0] != CHANGES) {
      return input;
    }
    FuzzBytes choices = new FuzzBytes(input, 1);
    List<String> file = new ArrayList<>(choices.pick(seeds));
    int encoding = choices.below(16);
    for (int i = 0; i < MOST_CHANGES && !choices.isEmpty() && !file.isEmpty(); i++) {
      change(file, choices);
    }
    String text = String.join("", file);
    return switch (encoding) {
      case 1 -> text.replace("UTF-8", "UTF-16").getBytes(UTF_16);
      case 2 -> ("\uFEFF" + text).getBytes(UTF_8);
      case 3 -> damaged(text.getBytes(UTF_8), choices);
      default -> text.getBytes(UTF_8);
    };
  }

  private void change(List<String> file, FuzzBytes choices) {
    int kind = choices.below(10);
    int place = choices.below(file.size());
    switch (kind) {
      case 0 -> file.remove(place);
      case 1 -> file.add(place, choices.pick(vocabulary));
      case 2 -> file.add(place, choices.pick(ODD));
      case 3 -> {
        int end = Math.min(file.size(), place + 1 + choices.below(8));
        List<String> copied = List.copyOf(file.subList(place, end));
        file.addAll(choices.below(file.size() + 1), copied);
      }
      case 4 -> file.set(place, choices.pick(vocabulary));
      case 5 -> file.add(choices.below(file.size()), file.remove(place));
      case 6 -> {
        String text = file.get(place);
        int at = choices.below(text.length() + 1);
        file.set(place, text.substring(0, at) + choices.pick(ODD) + text.substring(at));
      }
      case 7 -> file.set(place, value(file.get(place), choices, choices.pick(ODD)));
      case 8 -> {
        String other = choices.pick(vocabulary);
        Matcher value = VALUE.matcher(other);
        if (value.find()) {
          other = other.substring(value.start() + 1, value.end() - 1);
        }
        file.set(place, value(file.get(place), choices, other));
      }
      default -> file.subList(place, Math.min(file.size(), place + choices.below(20))).clear();
    }
  }

  /** A piece with another value in quotes; a piece without any becomes the value. */
  private static String value(String piece, FuzzBytes choices, String value) {
    Matcher values = VALUE.matcher(piece);
    List<Integer> starts = new ArrayList<>();
    while (values.find()) {
      starts.add(values.start());
    }
    if (starts.isEmpty()) {
      return piece.startsWith("<") ? piece : value;
    }
    values.find(choices.pick(starts));
    return piece.substring(0, values.start() + 1) + value + piece.substring(values.end() - 1);
  }

  private static byte[] damaged(byte[] file, FuzzBytes choices) {
    for (int i = 1 + choices.below(3); i > 0 && file.length > 0; i--) {
      file[choices.below(file.length)] = (byte) choices.next();
    }
    return file;
  }

  private List<String> cut(String file) {
    List<String> cut = new ArrayList<>();
    Matcher next = pieces.matcher(file);
    while (next.find()) {
      cut.add(next.group());
    }
    if (!String.join("", cut).equals(file)) {
      throw new IllegalArgumentException("pieces with gaps: " + file);
    }
    return cut;
  }
}
