package org.korpu.format.tmx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.korpu.format.tmx.TmxElement.Content;
import org.korpu.format.tmx.UnitReview.ReviewedVariant;
import org.korpu.model.LanguageTag;
import org.korpu.model.MessageKey;

/**
 * Finds all faults of one unit, or of the header. After a fault of well-formedness the rest of the
 * unit is not looked at. For one thread.
 */
final class UnitValidator {

  private static final LanguageTag UNDETERMINED = new LanguageTag("mis");

  private final XmlFeed feed = new XmlFeed();
  private final FaultList faults = new FaultList();
  private final AttributeCheck attributes = new AttributeCheck();
  private final UnitReview review;
  private final String encoding;

  private XmlStretch xml = new XmlStretch(new char[0], 0, 0);
  private HeaderFacts facts;
  private @Nullable String unitId;
  private @Nullable ReviewedVariant variant;
  private LanguageTag language = UNDETERMINED;
  private final Deque<CodeScope> scopes = new ArrayDeque<>();

  /**
   * For the units of a file, or its header.
   *
   * @param facts of the header; unknown where that is to be validated
   * @param encoding the name of the file's encoding, for messages
   */
  UnitValidator(HeaderFacts facts, String encoding) {
    this.facts = facts;
    this.attributes.fileIsOld(facts.isOld());
    this.review = new UnitReview(facts.source());
    this.encoding = encoding;
  }

  /** What the units are held against: once the header was validated, what it says. */
  HeaderFacts facts() {
    return facts;
  }

  /** The tuid of the unit that was validated last, as far as it was read. */
  @Nullable String unitId() {
    return unitId;
  }

  /**
   * The faults of a stretch of XML that is one element, in order. Characters that XML does not
   * allow are blanked in it.
   */
  List<FaultList.Found> validate(XmlStretch stretch, TmxElement root) {
    xml = stretch;
    unitId = null;
    variant = null;
    scopes.clear();
    ForbiddenCharacters.blank(stretch.text(), stretch.from(), stretch.length(), encoding, faults);
    boolean whole = false;
    try {
      feed.give(stretch.text(), stretch.from(), stretch.length());
      while (feed.next() != XMLStreamConstants.START_ELEMENT) {
        // White space that the unit before left, since its end tag was cut behind a blank.
      }
      element(root);
      whole = root != TmxElement.TMX;
    } catch (UnitFault e) {
      broken(e);
    } finally {
      if (!whole) {
        feed.abandon();
      }
    }
    return faults.take();
  }

  private void broken(UnitFault fault) {
    int offset = Math.min(fault.offset(), xml.length());
    MessageKey key = fault.fault().key();
    // The parser stops behind what is wrong.
    if (key == TmxMessage.STRAY_AMPERSAND) {
      offset = xml.offsetOfLast('&', offset);
    } else if (key == TmxMessage.MISNESTED_TAG) {
      offset = xml.offsetOfLast('<', offset);
    }
    faults.add(TmxFaultKind.BROKEN_MARKUP, offset, fault.fault());
  }

  /** Reads the element whose start tag was just read up to its end tag. */
  private void element(TmxElement element) throws UnitFault {
    XMLStreamReader2 reader = feed.reader();
    int offset = feed.offset();
    attributes.check(element, reader, offset, xml, faults);
    enter(element, offset);
    boolean strayText = false;
    TmxElement last = null;
    while (true) {
      switch (feed.next()) {
        case XMLStreamConstants.END_ELEMENT -> {
          leave(element, offset, last);
          return;
        }
        case XMLStreamConstants.START_ELEMENT -> {
          TmxElement child = TmxElement.of(reader.getLocalName());
          if (child == null || !element.mayHold(child)) {
            faults.add(
                TmxFaultKind.UNEXPECTED_ELEMENT,
                feed.offset(),
                reader.getLocalName(),
                element.tag());
            skip();
          } else {
            checkOrder(element, last, child);
            last = last == TmxElement.SEG || last == TmxElement.TUV ? last : child;
            element(child);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (element.content() == Content.TEXT) {
            text(element);
          } else if (element.content() != Content.CODE && !strayText && !reader.isWhiteSpace()) {
            faults.add(
                TmxFaultKind.UNEXPECTED_TEXT,
                xml.offsetOfText(feed.offset(), leadingSpace(reader.getText())),
                element.tag());
            strayText = true;
          }
        }
        default -> {} // comments and instructions
      }
    }
  }

  private void enter(TmxElement element, int offset) {
    XMLStreamReader2 reader = feed.reader();
    switch (element) {
      case TMX -> {
        String version = reader.getAttributeValue(null, "version");
        facts = new HeaderFacts(version == null ? "" : version, null);
        attributes.fileIsOld(facts.isOld());
      }
      case HEADER -> {
        String tag = reader.getAttributeValue(null, "srclang");
        facts = new HeaderFacts(facts.version(), tag == null ? null : parsed(tag));
      }
      case TU -> {
        unitId = reader.getAttributeValue(null, "tuid");
        review.begin(reader.getAttributeValue(null, "srclang"), offset, attributes.codes());
      }
      case TUV -> {
        String tag = reader.getAttributeValue(null, "xml:lang");
        tag = tag == null ? reader.getAttributeValue(null, "lang") : tag;
        Optional<LanguageTag> read =
            tag == null ? Optional.empty() : attributes.codes().read(tag).tag();
        language = read.orElse(UNDETERMINED);
        variant = review.variant(read, offset);
      }
      case SEG -> {
        scopes.push(new CodeScope());
        if (variant != null) {
          variant.segmentOffset = offset;
        }
      }
      case SUB -> scopes.push(new CodeScope());
      case BPT -> {
        scopes.element().start(reader.getAttributeValue(null, "i"), offset, faults);
        code(element);
      }
      case EPT -> scopes.element().end(reader.getAttributeValue(null, "i"), offset, faults);
      case PH, IT, HI -> code(element);
      case UT -> {
        faults.add(TmxFaultKind.DEPRECATED_ELEMENT, offset, element.tag());
        code(element);
      }
      default -> {}
    }
  }

  private @Nullable LanguageTag parsed(String tag) {
    return attributes.codes().read(tag).tag().orElse(null);
  }

  /** Codes inside sub-flows are not held against those of other variants. */
  private void code(TmxElement element) {
    if (variant != null && scopes.size() == 1) {
      variant.add(element.tag(), feed.reader().getAttributeValue(null, "x"));
    }
  }

  private void leave(TmxElement element, int offset, @Nullable TmxElement last) {
    switch (element) {
      case TU -> {
        if (last != TmxElement.TUV) {
          missing(TmxElement.TUV, element, offset);
        }
        review.end(faults);
      }
      case TUV -> {
        if (last != TmxElement.SEG) {
          missing(TmxElement.SEG, element, offset);
        }
      }
      case SEG, SUB -> scopes.pop().close(faults);
      case UDE -> {
        if (last == null) {
          missing(TmxElement.MAP, element, offset);
        }
      }
      case TMX -> {
        if (last == null) {
          missing(TmxElement.HEADER, element, offset);
        }
      }
      default -> {}
    }
  }

  private void missing(TmxElement element, TmxElement parent, int offset) {
    faults.add(TmxFaultKind.MISSING_ELEMENT, offset, element.tag(), parent.tag());
  }

  private void checkOrder(TmxElement parent, @Nullable TmxElement last, TmxElement child) {
    if (last == child && (child == TmxElement.SEG || child == TmxElement.HEADER)) {
      faults.add(TmxFaultKind.REPEATED_ELEMENT, feed.offset(), child.tag(), parent.tag());
    } else if ((last == TmxElement.TUV || last == TmxElement.SEG) && child != last) {
      faults.add(TmxFaultKind.MISPLACED_ELEMENT, feed.offset(), child.tag(), last.tag());
    }
  }

  private void text(TmxElement element) {
    if (scopes.isEmpty()) {
      return; // notes and properties
    }
    String text = feed.reader().getText();
    if (variant != null && variant.blank && element != TmxElement.SUB) {
      variant.blank = text.isBlank();
    }
    TextCheck.check(text, language, feed.offset(), xml, faults);
  }

  private static int leadingSpace(String text) {
    int i = 0;
    while (CharacterWindow.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void skip() throws UnitFault {
    int depth = 1;
    while (depth > 0) {
      int event = feed.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }
}
