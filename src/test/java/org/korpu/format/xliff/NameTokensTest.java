package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NameTokensTest {

  @Property(seed = "20261123")
  void everyIdIsFoundAgain(@ForAll String id) {
    Set<String> taken = new HashSet<>();
    String first = NameTokens.take(id, taken);
    String second = NameTokens.take(id, taken);
    assertThat(first).isNotEqualTo(second).matches("[A-Za-z0-9._-]+");
    assertThat(NameTokens.id(first)).isEqualTo(id);
    assertThat(NameTokens.id(second)).isEqualTo(id);
  }

  @Property(seed = "20261123")
  void typesOfCodesAreFoundAgain(@ForAll String word) {
    if (word.isEmpty()) {
      return;
    }
    CodeTypes.Pair pair = CodeTypes.pair(word);
    assertThat(CodeTypes.word(pair.type(), pair.subType())).isEqualTo(word);
    assertThat(CodeTypes.word(CodeTypes.delimiter(word))).isEqualTo(word);
    assertThat(CodeTypes.word(CodeTypes.placeholder(word))).isEqualTo(word);
  }

  @Property(seed = "20261123")
  void escapedTextIsFoundAgain(@ForAll String text) {
    String escaped = XmlCharacters.escape(text, '|');
    assertThat(XmlCharacters.isLegal(escaped)).isTrue();
    assertThat(escaped).doesNotContain("|");
    assertThat(XmlCharacters.unescape(escaped)).isEqualTo(text);
  }

  @Example
  void anOrdinaryIdStaysAsItIs() {
    assertThat(NameTokens.take("NF1-tu_2.b", new HashSet<>())).isEqualTo("NF1-tu_2.b");
  }
}
