package org.korpu.cli;

import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import picocli.CommandLine;

/**
 * The languages of documents that are translations of each other, as {@code --langs} names them.
 */
final class LanguageSet {

  private LanguageSet() {}

  /**
   * Makes sure that there are two or three, and no two alike.
   *
   * @throws UsageFault if not
   */
  static void require(List<LanguageTag> languages, CommandLine command) {
    if (languages.size() < 2 || languages.size() > 3) {
      throw new UsageFault(command, Message.of(AlignCommandMessage.LANGUAGES, languages.size()));
    }
    for (LanguageTag one : languages) {
      if (languages.stream().filter(one::meets).count() > 1) {
        throw new UsageFault(command, Message.of(AlignCommandMessage.LANGUAGE_TWICE, one));
      }
    }
  }

  /**
   * Makes sure that there is a file for each.
   *
   * @throws UsageFault if not
   */
  static void requireFiles(List<LanguageTag> languages, int files, CommandLine command) {
    if (files != languages.size()) {
      throw new UsageFault(command, Message.of(AlignCommandMessage.FILES, languages.size(), files));
    }
  }
}
