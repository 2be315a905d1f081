package org.korpu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;

class XliffContractTest extends ReaderContract {

  @Override
  String name() {
    return "a.xlf";
  }

  @Override
  FileFormat format() {
    return FileFormat.XLIFF;
  }

  @Override
  String document(List<Pair> pairs, String encoding) {
    StringBuilder text =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n")
            .append("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n")
            .append("<file original=\"dir/a.docx\" datatype=\"plaintext\" source-language=\"en\"")
            .append(" target-language=\"az\"><body>\n");
    int id = 0;
    for (Pair pair : pairs) {
      text.append("<trans-unit id=\"u").append(id++).append("\"><source>");
      text.append(xml(pair.english())).append("</source><target state=\"signed-off\">");
      text.append(xml(pair.azerbaijani())).append("</target></trans-unit>\n");
    }
    return text.append("</body></file></xliff>\n").toString();
  }

  @Override
  String broken() {
    return document(List.of(SIGNING, new Pair("R", "x"), new Pair("Talks", "Danışıqlar")), "UTF-8")
        .replace("<source>R<", "<source>R&D<");
  }

  @Override
  int brokenLine() {
    return 5;
  }

  @Test
  void documentAndStateAndContextAreKept() throws IOException {
    List<TranslationUnit> units =
        read(file(name(), document(List.of(SIGNING), "UTF-8").getBytes(StandardCharsets.UTF_8)));

    assertThat(units.get(0).metadata().value(Property.DOCUMENT)).contains("a.docx");
    assertThat(units.get(0).metadata().value("x-korpu-context")).isPresent();
    assertThat(units.get(0).variants().get(1).metadata().value(Property.STATE))
        .contains("reviewed");
  }
}
