package org.korpu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.korpu.checking.Inspection;
import org.korpu.checking.KeyedStrings;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.workspace.Documents;

/**
 * The strings of a program that {@code korpu check --langs} checks: the first file is the source,
 * the others are its translations, string by string under the same key.
 */
final class CheckedStrings {

  private final Invocation invocation;
  private final List<LanguageTag> languages;
  private final List<String> files;

  /** Names the files, one for each language. */
  CheckedStrings(Invocation invocation, List<LanguageTag> languages, List<String> files) {
    this.invocation = invocation;
    this.languages = List.copyOf(languages);
    this.files = List.copyOf(files);
  }

  /**
   * Reads and checks them.
   *
   * @param begun takes the name of each translation before there are findings in it
   * @param faults takes strings that are there in a translation only
   */
  void check(Inspection inspection, Consumer<String> begun, Consumer<Diagnostic> faults)
      throws IOException {
    Documents documents = invocation.documents(Optional.empty());
    List<KeyedStrings> read = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Document document = invocation.document(files.get(i));
      DocumentFilter filter = documents.filterFor(document);
      DocumentFilter.Places places = filter.places(document);
      LanguageTag language = languages.get(i);
      read.add(
          new KeyedStrings(
              document.name(),
              language,
              filter.extract(document, language),
              key -> places.of(key, 0)));
    }
    KeyedStrings source = read.get(0);
    for (KeyedStrings translation : read.subList(1, read.size())) {
      begun.accept(translation.file());
      source.pairWith(
          translation,
          inspection::add,
          key ->
              faults.accept(
                  Diagnostic.warning(
                      translation.file(),
                      null,
                      Message.of(CheckCommandMessage.KEY_SURPLUS, key, source.file()))));
    }
    inspection.finish();
  }
}
