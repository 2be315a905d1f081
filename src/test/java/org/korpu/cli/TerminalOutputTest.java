package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalOutputTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a\u001B[2Jb,         a\\u001B[2Jb
          x\u001B]0;title\u0007y, x\\u001B]0;title\\u0007y
          x\u001B\u001B[1mx, x\\u001B\u001B[1mx
          x\u001B[31, x\\u001B[31
          a\u009B31mb,         a\\u009B31mb
          a\u202Egpj.exe,      a\\u202Egpj.exe
          a\u2066b\u2069\u200F, a\\u2066b\\u2069\\u200F
          back\bspace\u007F,   back\\u0008space\\u007F
          """)
  void whatSteersATerminalIsShownByItsCode(String text, String shown) throws IOException {
    assertThat(through(text)).isEqualTo(shown);
  }

  @Test
  void lettersColoursTabsAndLinesPass() throws IOException {
    String text = "Şəhər – город 𝔘 \u001B[1;31mred\u001B[0m\u001B[m\ta\u00ADb\u200Dc\n";
    assertThat(through(text)).isEqualTo(text);
  }

  @Test
  void bytesThatAreNoTextPass() throws IOException {
    byte[] bytes = {'a', (byte) 0xC3, 'b', (byte) 0xBF, (byte) 0xE2, (byte) 0x80};
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    try (TerminalOutput out = new TerminalOutput(seen)) {
      out.write(bytes);
    }
    assertThat(seen.toByteArray()).isEqualTo(bytes);
  }

  private static String through(String text) throws IOException {
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    try (TerminalOutput out = new TerminalOutput(seen)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return seen.toString(StandardCharsets.UTF_8);
  }
}
