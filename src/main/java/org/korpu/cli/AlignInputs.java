package org.korpu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.align.ParallelText;
import org.korpu.align.SegmentedText;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** The documents that {@code korpu align} is to align, and their texts. */
final class AlignInputs {

  /** What a document is cut by. */
  enum Cutting {
    /** By its format and the segmentation rules. */
    DOCUMENT,
    /** It is plain text with a segment a line. */
    LINES
  }

  private final Invocation invocation;
  private final List<LanguageTag> languages;
  private final Cutting cutting;
  private @Nullable VersionReader reader;

  AlignInputs(Invocation invocation, List<LanguageTag> languages, Cutting cutting) {
    this.invocation = invocation;
    this.languages = languages;
    this.cutting = cutting;
  }

  /**
   * The documents of a list: a line each, the files in the order of the languages with a tab
   * between them. Empty lines are passed over.
   *
   * @throws InputException if a line has more or fewer files, or there is no line
   */
  List<List<String>> listed(String list) throws IOException {
    List<List<String>> found = new ArrayList<>();
    List<Diagnostic> faults = new ArrayList<>();
    try (BufferedReader lines = invocation.text(list)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        List<String> files = List.of(line.split("\t", -1));
        if (files.size() != languages.size()) {
          faults.add(
              Diagnostic.error(
                  list,
                  new Position(number, 1),
                  Message.of(AlignCommandMessage.LIST_FILES, languages.size(), files.size())));
        }
        found.add(files);
      }
    }
    if (found.isEmpty()) {
      faults.add(Diagnostic.error(list, null, Message.of(AlignCommandMessage.LIST_EMPTY)));
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return found;
  }

  /** Reads a document: one file for each language. */
  ParallelText read(List<String> files) throws IOException {
    List<SegmentedText> sides = new ArrayList<>();
    if (cutting == Cutting.LINES) {
      for (String file : files) {
        sides.add(lines(file));
      }
    } else {
      if (reader == null) {
        reader = new VersionReader(invocation);
      }
      reader.read(files, languages).forEach(version -> sides.add(version.text()));
    }
    return new ParallelText(sides);
  }

  private SegmentedText lines(String file) throws IOException {
    try (BufferedReader text = invocation.text(file)) {
      return SegmentedText.of(text.lines().toList());
    }
  }
}
