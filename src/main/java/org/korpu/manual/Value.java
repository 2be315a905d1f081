package org.korpu.manual;

import java.util.List;

/**
 * A value of an option or a parameter.
 *
 * @param label what stands for it in the help, such as {@code LANG}; the same in all languages
 * @param kind what it is
 * @param words those that may be given; none but for {@link ValueKind#CHOICE} and {@link
 *     ValueKind#CHECK}, where there is at least one
 * @param endings of the names of files, each with its dot and in lower case; empty where any will
 *     do. Only for kinds that are files
 * @param count whether one or several may be given at once
 */
public record Value(
    String label, ValueKind kind, List<String> words, List<String> endings, Count count) {

  /** How many may stand in one word of the command line. */
  public enum Count {
    ONE,
    /** Several with commas between them. */
    LIST
  }

  public Value {
    words = List.copyOf(words);
    endings = List.copyOf(endings);
    if (label.isBlank()) {
      throw new IllegalArgumentException("a value without label");
    }
    boolean named = kind == ValueKind.CHOICE || kind == ValueKind.CHECK;
    if (named == words.isEmpty()) {
      throw new IllegalArgumentException(label + ": " + kind + " with words " + words);
    }
    if (!endings.isEmpty() && !isFile(kind)) {
      throw new IllegalArgumentException(label + ": " + kind + " with endings " + endings);
    }
    for (String ending : endings) {
      if (!ending.startsWith(".")) {
        throw new IllegalArgumentException(label + ": no ending of a file: " + ending);
      }
    }
  }

  /** Whether the value is the path of a file, or of a folder, from the current folder. */
  public boolean isPath() {
    return isFile(kind) || kind == ValueKind.FOLDER;
  }

  private static boolean isFile(ValueKind kind) {
    return kind == ValueKind.FILE || kind == ValueKind.MEMORY || kind == ValueKind.GLOSSARY;
  }
}
