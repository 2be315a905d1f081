package org.korpu.format.xliff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;

/** What changing a unit has in common in both versions. */
final class Revision {

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /**
   * The file in which a unit is changed.
   *
   * @param file its path for messages
   * @param source its text
   * @param language of its targets
   * @param patch takes the changes
   */
  record Setting(String file, XmlText source, @Nullable LanguageTag language, TextPatch patch) {}

  private final XliffUnit unit;
  private final MarkupElement element;
  private final Setting setting;

  Revision(XliffUnit unit, MarkupElement element, Setting setting) {
    this.unit = unit;
    this.element = element;
    this.setting = setting;
  }

  /** Codes that stand in elements, not in the text. */
  static List<InlineCode> codes(Segment text, MarkupElement unit) {
    boolean phrase = unit.value(XliffNames.PHRASE, "confirmed") != null;
    return text.codes().stream().filter(code -> !phrase || !PhraseCodes.isOne(code)).toList();
  }

  /** The markup of a new target. */
  String markup(XliffPart part, XliffEdit edit, CodeMarkup codes) {
    try {
      return MarkupFlow.write(edit.target(), codes, element, setting.source());
    } catch (MarkupFlow.UnknownCodeException e) {
      throw new InputException(
          Diagnostic.error(
              setting.file(),
              part.position(),
              Message.of(RevisionMessage.UNKNOWN_CODE, e.code(), part.id(), unit.id())));
    }
  }

  /** Replaces what stands in an element, inside of a comment on all of it. */
  static void setContent(MarkupElement element, String markup, TextPatch patch) {
    MarkupElement inner = element;
    while (inner.children().size() == 1) {
      MarkupElement only = inner.children().get(0);
      boolean comment =
          only.localName().equals("mrk")
              && only.namespace().equals(inner.namespace())
              && XliffMarks.isComment(only.value(XliffOutline.isVersion1(only) ? "mtype" : "type"));
      if (!comment || !only.markup().equals(inner.content())) {
        break;
      }
      inner = only;
    }
    if (inner.isEmptyTag()) {
      if (!markup.isEmpty()) {
        patch.replace(inner.attributesEnd(), inner.end(), ">" + markup + "</" + inner.name() + ">");
      }
    } else {
      patch.replace(inner.contentStart(), inner.contentEnd(), markup);
    }
  }

  /**
   * Puts a target behind an element.
   *
   * @param source whose place in its line and attributes it shares
   * @param attributes further ones, as written
   */
  void insertTarget(MarkupElement source, MarkupElement before, String attributes, String markup) {
    String text = setting.source().text();
    int line = source.start();
    while (Character.isWhitespace(text.charAt(line - 1))) {
      line--;
    }
    StringBuilder target = new StringBuilder(text.substring(line, source.start()));
    String name = source.prefix() + "target";
    target.append('<').append(name);
    LanguageTag language = setting.language();
    if (language != null && source.value(XML, "lang") != null) {
      target.append(" xml:lang=\"").append(language.value()).append('"');
    }
    String space = source.value(XML, "space");
    if (space != null) {
      target.append(" xml:space=\"").append(XmlReferences.attribute(space)).append('"');
    }
    target.append(attributes).append('>').append(markup).append("</").append(name).append('>');
    setting.patch().insert(before.end(), target.toString());
  }
}
