package org.korpu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.MessageKey;

class SpellingDictionariesTest {

  @TempDir private Path folder;
  private Path words;

  @BeforeEach
  void write() throws IOException {
    words = Files.writeString(folder.resolve("ru.dic"), "1\nслужба\n");
    Files.writeString(folder.resolve("ru.aff"), "SET UTF-8\n");
  }

  @Test
  void dictionaryServesItsLanguageWhateverTheRegion() throws IOException {
    SpellingDictionaries dictionaries = SpellingDictionaries.read(Map.of(LanguageTag.RU, words));

    assertThat(dictionaries.of(new LanguageTag("ru-RU")).orElseThrow().knows("служба")).isTrue();
    assertThat(dictionaries.of(LanguageTag.RU).orElseThrow().knows("слжба")).isFalse();
    assertThat(dictionaries.of(LanguageTag.AZ)).isEmpty();
  }

  @Test
  void missingAffixesAndBrokenFilesAreRefused() throws IOException {
    Files.writeString(folder.resolve("ru.aff"), "SFX A Y zwei\n");
    refused(words, CheckSettingMessage.DICTIONARY_MALFORMED);
    Files.delete(folder.resolve("ru.aff"));
    refused(words, CheckSettingMessage.AFFIXES_MISSING);
  }

  @Test
  void checkOfSpellingWithoutDictionarySaysWhereToNameOne() {
    assertThatThrownBy(() -> SpellingDictionaries.read(Map.of()))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.diagnostics().get(0).cause().key())
                  .isEqualTo(CheckSettingMessage.NO_DICTIONARY);
              assertThat(e.diagnostics().get(0).advice()).isNotNull();
            });
  }

  private static void refused(Path words, MessageKey cause) {
    assertThatThrownBy(() -> SpellingDictionaries.read(Map.of(LanguageTag.RU, words)))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> assertThat(e.diagnostics().get(0).cause().key()).isEqualTo(cause));
  }
}
