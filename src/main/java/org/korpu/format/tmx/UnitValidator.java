package org.korpu.format.tmx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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

  private final XmlFeed exact = new WoodstoxFeed();
  private final @Nullable XmlFeed plain;
  private XmlFeed feed = exact;
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

  private UnitValidator(HeaderFacts facts, String encoding, @Nullable XmlFeed plain) {
    this.plain = plain;
    this.facts = facts;
    this.attributes.fileIsOld(facts.isOld());
    this.review = new UnitReview(facts.source());
    this.encoding = encoding;
  }

  /**
   * For the units of a file.
   *
   * @param facts of the header
   * @param encoding the name of the file's encoding, for messages
   */
  static UnitValidator fast(HeaderFacts facts, String encoding) {
    return new UnitValidator(facts, encoding, new PlainFeed(new SharedStrings()));
  }

  /**
   * Reads all with the XML parser, as a header must be read: the slow oracle of {@link #fast}.
   *
   * @param facts of the header; unknown where that is to be validated
   * @param encoding the name of the file's encoding, for messages
   */
  static UnitValidator exact(HeaderFacts facts, String encoding) {
    return new UnitValidator(facts, encoding, null);
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
    ForbiddenCharacters.blank(stretch.text(), stretch.from(), stretch.length(), encoding, faults);
    if (plain != null) {
      int before = faults.size();
      feed = plain;
      try {
        parse(root);
        return faults.take();
      } catch (UnitFault notPlain) {
        faults.forgetFrom(before); // the other parser finds them again
      }
    }
    feed = exact;
    boolean whole = false;
    try {
      parse(root);
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

  private void parse(TmxElement root) throws UnitFault {
    unitId = null;
    variant = null;
    scopes.clear();
    feed.give(xml.text(), xml.from(), xml.length());
    while (feed.next() != XmlFeed.Event.START) {
      // White space that the unit before left, since its end tag was cut behind a blank.
    }
    element(root);
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
    int offset = feed.offset();
    attributes.check(element, feed, xml, faults);
    enter(element, offset);
    boolean strayText = false;
    TmxElement last = null;
    while (true) {
      switch (feed.next()) {
        case END -> {
          leave(element, offset, last);
          return;
        }
        case START -> {
          TmxElement child = TmxElement.of(feed.name());
          if (child == null || !element.mayHold(child)) {
            faults.add(TmxFaultKind.UNEXPECTED_ELEMENT, feed.offset(), feed.name(), element.tag());
            skip();
          } else {
            checkOrder(element, last, child);
            last = last == TmxElement.SEG || last == TmxElement.TUV ? last : child;
            element(child);
          }
        }
        case TEXT -> {
          if (element.content() == Content.TEXT) {
            text(element);
          } else if (element.content() != Content.CODE && !strayText && !feed.isWhiteSpace()) {
            faults.add(
                TmxFaultKind.UNEXPECTED_TEXT,
                xml.offsetOfText(feed.offset(), leadingSpace(feed.text())),
                element.tag());
            strayText = true;
          }
        }
      }
    }
  }

  private void enter(TmxElement element, int offset) {
    switch (element) {
      case TMX -> {
        String version = feed.attribute("version");
        facts = new HeaderFacts(version == null ? "" : version, null);
        attributes.fileIsOld(facts.isOld());
      }
      case HEADER -> {
        String tag = feed.attribute("srclang");
        facts = new HeaderFacts(facts.version(), tag == null ? null : parsed(tag));
      }
      case TU -> {
        unitId = feed.attribute("tuid");
        review.begin(feed.attribute("srclang"), offset, attributes.codes());
      }
      case TUV -> {
        String tag = feed.attribute("xml:lang");
        tag = tag == null ? feed.attribute("lang") : tag;
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
        scopes.element().start(feed.attribute("i"), offset, faults);
        code(element);
      }
      case EPT -> scopes.element().end(feed.attribute("i"), offset, faults);
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
      variant.add(element.tag(), feed.attribute("x"));
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
    String text = feed.text();
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
      XmlFeed.Event event = feed.next();
      depth += event == XmlFeed.Event.START ? 1 : event == XmlFeed.Event.END ? -1 : 0;
    }
  }
}
