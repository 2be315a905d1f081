package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

  @ParameterizedTest
  @CsvSource({
    "release.docx, release.docx",
    "2015/11/release-6300.html, 2015_11_release-6300.html",
    "../../etc/passwd, etc_passwd",
    "C:\\docs\\a b.docx, C_docs_a_b.docx",
    "Şəhər İcra.docx, Şəhər_İcra.docx",
    "'???', _",
    "'', _",
    "'. .', _"
  })
  void nameIsSafe(String text, String name) {
    assertThat(SafeName.of(text)).isEqualTo(name);
  }

  @Property(seed = "20261123")
  void nameOfAnyTextFitsAnyFileSystem(@ForAll String text) {
    String name = SafeName.of(text);

    assertThat(name).isNotEmpty().doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}\\s]");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 120);
    assertThat(SafeName.of(name)).isEqualTo(name);
  }
}
