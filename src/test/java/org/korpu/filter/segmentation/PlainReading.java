package org.korpu.filter.segmentation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * SRX 2.0 read word by word, slowly: at each place of the text each rule is tried in order, its
 * first expression on the text that ends there and its second on the text that begins there. Shares
 * no code with the engine.
 */
final class PlainReading {

  private record Rule(boolean breaks, Pattern before, Pattern after) {}

  private final List<Rule> rules = new ArrayList<>();

  PlainReading(InputStream srx, String language) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(srx);
    NodeList maps = document.getElementsByTagName("languagemap");
    for (int m = 0; m < maps.getLength(); m++) {
      Element map = (Element) maps.item(m);
      if (!Pattern.matches(map.getAttribute("languagepattern"), language)) {
        continue;
      }
      NodeList sets = document.getElementsByTagName("languagerule");
      for (int s = 0; s < sets.getLength(); s++) {
        Element set = (Element) sets.item(s);
        if (set.getAttribute("languagerulename").equals(map.getAttribute("languagerulename"))) {
          add(set.getElementsByTagName("rule"));
        }
      }
    }
  }

  private void add(NodeList elements) {
    for (int r = 0; r < elements.getLength(); r++) {
      Element rule = (Element) elements.item(r);
      rules.add(
          new Rule(
              !rule.getAttribute("break").equals("no"),
              pattern("(?:" + text(rule, "beforebreak") + ")\\z"),
              pattern(text(rule, "afterbreak"))));
    }
  }

  private static String text(Element rule, String name) {
    return rule.getElementsByTagName(name).item(0).getTextContent();
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
  }

  List<Integer> breaks(String text) {
    List<Integer> breaks = new ArrayList<>();
    for (int place = 1; place < text.length(); place++) {
      for (Rule rule : rules) {
        Matcher before = rule.before().matcher(text).region(0, place).useTransparentBounds(true);
        Matcher after =
            rule.after()
                .matcher(text)
                .region(place, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (after.lookingAt() && before.find()) {
          if (rule.breaks()) {
            breaks.add(place);
          }
          break;
        }
      }
    }
    return breaks;
  }
}
