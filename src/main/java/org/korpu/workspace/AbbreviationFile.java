package org.korpu.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.files.FileInput;
import org.korpu.filter.TextDecoding;
import org.korpu.filter.segmentation.Abbreviation;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** A text file of abbreviations, one a line; blank lines and those that begin with # are passed. */
final class AbbreviationFile {

  private AbbreviationFile() {}

  /**
   * Reads a whole file.
   *
   * @throws InputException with each line that is no abbreviation
   */
  static List<Abbreviation> read(Path path) throws IOException {
    String name = path.toString();
    List<Abbreviation> abbreviations = new ArrayList<>();
    List<Diagnostic> faults = new ArrayList<>();
    List<String> lines = TextDecoding.of(FileInput.readAll(path), name).text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        Position position = Position.ofLine(i + 1);
        Optional<Abbreviation> parsed = Abbreviation.parse(line, name, position);
        parsed.ifPresent(abbreviations::add);
        if (parsed.isEmpty()) {
          faults.add(
              Diagnostic.error(
                  name, position, Message.of(WorkspaceMessage.ABBREVIATION_WRONG, line)));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return abbreviations;
  }
}
