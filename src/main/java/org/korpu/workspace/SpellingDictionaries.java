package org.korpu.workspace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korpu.check.Orthographies;
import org.korpu.check.Orthography;
import org.korpu.files.FileInput;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.spelling.HunspellDictionary;
import org.korpu.spelling.MalformedDictionaryException;

/** The dictionaries of spelling that the settings name, by language. Safe for many threads. */
final class SpellingDictionaries implements Orthographies {

  private final Map<LanguageTag, Orthography> byLanguage;

  private SpellingDictionaries(Map<LanguageTag, Orthography> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /**
   * Reads them.
   *
   * @param files the {@code .dic} file of each language; the {@code .aff} file stands beside it
   * @throws InputException if there are none, one of the two files is missing, or one is no
   *     dictionary
   */
  static SpellingDictionaries read(Map<LanguageTag, Path> files) throws IOException {
    if (files.isEmpty()) {
      throw new InputException(
          Diagnostic.error(
                  WorkspaceLayout.CONFIGURATION,
                  null,
                  Message.of(CheckSettingMessage.NO_DICTIONARY))
              .withAdvice(Message.of(CheckSettingMessage.NAME_DICTIONARY)));
    }
    Map<LanguageTag, Orthography> byLanguage = new LinkedHashMap<>();
    for (Map.Entry<LanguageTag, Path> each : files.entrySet()) {
      byLanguage.put(each.getKey(), orthography(each.getValue()));
    }
    return new SpellingDictionaries(byLanguage);
  }

  @Override
  public Optional<Orthography> of(LanguageTag language) {
    for (Map.Entry<LanguageTag, Orthography> each : byLanguage.entrySet()) {
      if (each.getKey().meets(language)) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  private static Orthography orthography(Path words) throws IOException {
    String name = words.getFileName().toString();
    int point = name.lastIndexOf('.');
    Path affixes =
        words.resolveSibling((point < 0 ? name : name.substring(0, point)).concat(".aff"));
    if (!Files.isRegularFile(affixes)) {
      throw fault(affixes, Message.of(CheckSettingMessage.AFFIXES_MISSING, name));
    }
    try (InputStream affixFile = new BufferedInputStream(FileInput.open(affixes));
        InputStream wordFile = new BufferedInputStream(FileInput.open(words))) {
      return new Words(HunspellDictionary.read(affixFile, wordFile));
    } catch (MalformedDictionaryException e) {
      throw fault(
          words,
          Message.of(CheckSettingMessage.DICTIONARY_MALFORMED, String.valueOf(e.getMessage())));
    }
  }

  private static InputException fault(Path file, Message cause) {
    return new InputException(Diagnostic.error(file.toString(), null, cause));
  }

  private record Words(HunspellDictionary dictionary) implements Orthography {

    @Override
    public boolean knows(String word) {
      return dictionary.knows(word);
    }

    @Override
    public List<String> suggestions(String word) {
      return dictionary.suggestions(word);
    }
  }
}
