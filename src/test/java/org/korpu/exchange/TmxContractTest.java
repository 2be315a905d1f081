package org.korpu.exchange;

import java.util.List;

class TmxContractTest extends ReaderContract {

  @Override
  String name() {
    return "a.tmx";
  }

  @Override
  FileFormat format() {
    return FileFormat.TMX;
  }

  @Override
  String document(List<Pair> pairs, String encoding) {
    StringBuilder text =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n")
            .append("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n")
            .append("<header srclang=\"en\"/>\n<body>\n");
    for (Pair pair : pairs) {
      text.append("<tu><tuv xml:lang=\"en\"><seg>").append(xml(pair.english()));
      text.append("</seg></tuv><tuv xml:lang=\"az\"><seg>").append(xml(pair.azerbaijani()));
      text.append("</seg></tuv></tu>\n");
    }
    return text.append("</body></tmx>\n").toString();
  }

  @Override
  String broken() {
    return document(List.of(SIGNING, new Pair("R", "x"), new Pair("Talks", "Danışıqlar")), "UTF-8")
        .replace("<seg>R<", "<seg>R&D<");
  }

  @Override
  int brokenLine() {
    return 7;
  }
}
