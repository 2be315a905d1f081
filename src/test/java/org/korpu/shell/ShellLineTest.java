package org.korpu.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.InputException;
import org.korpu.shell.ShellLine.Backslash;
import org.korpu.shell.Suggestion.Ending;

class ShellLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "tm lookup text → tm|lookup|text",
        "`  tm   stats  ` → tm|stats",
        "tm lookup \"the list\" → tm|lookup|the list",
        "tm lookup 'the \"list\"' → tm|lookup|the \"list\"",
        "tm lookup \"a \\\"list\\\" \\\\ \\n\" → tm|lookup|a \"list\" \\ \\n",
        "tm lookup the\\ list → tm|lookup|the list",
        "name 'Əliyev'\\''in' → name|Əliyev'in",
        "x '' \"\" → x||",
        "xliff export a.docx --to=az,ru → xliff|export|a.docx|--to=az,ru",
        "tm lookup \"it's\" a'b'c → tm|lookup|it's|abc"
      })
  void wordsAreThoseOfAShell(String line, String words) {
    assertThat(String.join("|", ShellLine.parse(line, Backslash.ESCAPES).texts())).isEqualTo(words);
  }

  @Test
  void backslashIsACharacterWhereItSeparatesFolders() {
    ShellLine line = ShellLine.parse("check out\\a.xlf \"b c\\d.xlf\"", Backslash.SEPARATES);
    assertThat(line.texts()).containsExactly("check", "out\\a.xlf", "b c\\d.xlf");
    assertThat(line.words().get(1).pattern()).isEqualTo("out/a.xlf");
  }

  @Test
  void quotedWildcardsAreNone() {
    ShellLine line = ShellLine.parse("a *.xlf '*.xlf' \\*.xlf \"x\"*", Backslash.ESCAPES);
    assertThat(line.words().stream().map(ShellWord::pattern))
        .containsExactly("a", "*.xlf", "\\*\\.\\x\\l\\f", "\\*.xlf", "\\x*");
  }

  @Test
  void openQuotationMarkIsAFaultOnlyWhenTheLineIsComplete() {
    assertThat(ShellLine.read("tm lookup \"the li", Backslash.ESCAPES).texts())
        .containsExactly("tm", "lookup", "the li");
    for (String line : new String[] {"tm lookup \"the", "tm lookup 'the", "tm lookup \\"}) {
      assertThatThrownBy(() -> ShellLine.parse(line, Backslash.ESCAPES))
          .isInstanceOf(InputException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tm export > a.tmx",
    "tm stats | sort",
    "tm stats ; tm log",
    "tm stats && x",
    "a < b"
  })
  void operatorsOfOtherShellsAreRefused(String line) {
    assertThatThrownBy(() -> ShellLine.parse(line, Backslash.ESCAPES))
        .isInstanceOf(InputException.class);
  }

  @Test
  void operatorsInsideWordsAndQuotedOnesAreText() {
    assertThat(ShellLine.parse("glossary add 'a | b' R&D \\> a>b", Backslash.ESCAPES).texts())
        .containsExactly("glossary", "add", "a | b", "R&D", ">", "a>b");
  }

  @Property(seed = "20261123")
  void quotedTextIsReadAsItWas(@ForAll String text) {
    if (!text.isEmpty()) {
      ShellLine line =
          ShellLine.parse(
              ShellLine.quoted(text, Backslash.ESCAPES, Ending.COMPLETE), Backslash.ESCAPES);
      assertThat(line.texts()).containsExactly(text);
    }
  }

  @Property(seed = "20261123")
  void everyLineCanBeReadAndItsWordsStandInIt(@ForAll String text) {
    for (Backslash backslash : Backslash.values()) {
      int at = 0;
      for (ShellWord word : ShellLine.read(text, backslash).words()) {
        assertThat(word.start()).isGreaterThanOrEqualTo(at);
        assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(text.length());
        at = word.end();
      }
    }
  }
}
