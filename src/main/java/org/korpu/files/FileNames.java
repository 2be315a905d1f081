package org.korpu.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of files as a shell finds them: by a pattern, or by how they begin. Names are given as they
 * would be typed, relative where the pattern is, with slashes. A folder that cannot be read has no
 * names.
 */
public final class FileNames {

  private static final char ESCAPE = '\\';

  private FileNames() {}

  /**
   * The names that a pattern stands for, sorted: {@code *} is any characters, {@code ?} one, {@code
   * [a-z]} one of some, {@code [!a-z]} one of all others, none of them a slash; a backslash takes
   * the next character as it is. Names that begin with a dot are found only by patterns that do.
   *
   * @param folder where a relative pattern begins
   * @return empty where there is no such name
   */
  public static List<String> matching(Path folder, String pattern) {
    List<String> found = List.of("");
    List<String> parts = parts(pattern);
    for (int i = 0; i < parts.size(); i++) {
      List<String> next = new ArrayList<>();
      String slash = i + 1 < parts.size() ? "/" : "";
      for (String before : found) {
        if (hasWildcard(parts.get(i))) {
          Pattern names = regex(parts.get(i));
          boolean hidden = parts.get(i).startsWith(".");
          for (String name : names(folder, before)) {
            String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
            if (names.matcher(plain).matches()
                && (hidden || !plain.startsWith("."))
                && (slash.isEmpty() || name.endsWith("/"))) {
              next.add(before + plain + slash);
            }
          }
        } else {
          String name = before + literal(parts.get(i)) + slash;
          if (!slash.isEmpty() || exists(folder, name)) {
            next.add(name);
          }
        }
      }
      found = next;
    }
    return found.stream().sorted().toList();
  }

  /**
   * The names of files and folders that begin as the text does, sorted, folders with a slash at
   * their ends. Names that begin with a dot only where the last part of the text does.
   *
   * @param folder where a relative name begins
   */
  public static List<String> beginning(Path folder, String text) {
    int slash = text.lastIndexOf('/') + 1;
    String before = text.substring(0, slash);
    String start = text.substring(slash);
    return names(folder, before).stream()
        .filter(name -> name.startsWith(start))
        .filter(name -> start.startsWith(".") || !name.startsWith("."))
        .map(name -> before + name)
        .sorted()
        .toList();
  }

  /** Whether a pattern has a wildcard that no backslash takes its meaning from. */
  public static boolean hasWildcard(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == ESCAPE) {
        i++;
      } else if (c == '*' || c == '?' || c == '[') {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a folder of this name. */
  public static boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  private static List<String> parts(String pattern) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == ESCAPE) {
        i++;
      } else if (pattern.charAt(i) == '/') {
        parts.add(pattern.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(pattern.substring(start));
    return parts;
  }

  private static String literal(String pattern) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == ESCAPE && i + 1 < pattern.length()) {
        i++;
      }
      text.append(pattern.charAt(i));
    }
    return text.toString();
  }

  private static Pattern regex(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int end = c == '[' ? pattern.indexOf(']', i + 2) : -1;
      if (c == '*') {
        regex.append(".*");
      } else if (c == '?') {
        regex.append('.');
      } else if (end > 0) {
        regex.append(oneOf(pattern.substring(i + 1, end)));
        i = end;
      } else {
        if (c == ESCAPE && i + 1 < pattern.length()) {
          c = pattern.charAt(++i);
        }
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  /** What stands between brackets: characters and ranges of them. */
  private static String oneOf(String characters) {
    boolean others = characters.startsWith("!") || characters.startsWith("^");
    StringBuilder regex = new StringBuilder(others ? "[^" : "[");
    String all = others ? characters.substring(1) : characters;
    for (int i = 0; i < all.length(); i++) {
      boolean range = all.charAt(i) == '-' && i > 0 && i + 1 < all.length();
      // A range that runs backwards is no range: its ends and the dash are meant.
      if (range && all.charAt(i - 1) <= all.charAt(i + 1)) {
        regex.append('-');
      } else {
        regex.append(Pattern.quote(String.valueOf(all.charAt(i))));
      }
    }
    return regex.append(']').toString();
  }

  private static boolean exists(Path folder, String name) {
    try {
      return Files.exists(folder.resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<String> names(Path folder, String below) {
    try {
      Path listed = folder.resolve(below);
      if (!Files.isDirectory(listed)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(listed)) {
        return files
            .map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
            .toList();
      }
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return List.of();
    }
  }
}
