package org.korpu.format.tbx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptIds;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.PlacedConcept;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Reads a termbase in TBX: version 3 with data categories as attributes or as tags, version 2 of
 * any dialect ({@code martif}, {@code termEntry}, {@code tig} or {@code ntig}), and TBX-Min 2.
 *
 * <p>A concept with a fault is reported and what is right of it is taken: a language section
 * without a known language and a term without a text are left out, and a concept whose id was there
 * before. A concept without an id gets one made of its term. Marks inside texts are left out and
 * their number is reported, as is that of elements behind the concepts and of characters that XML
 * does not allow. The header is not read. Data categories that korpu has no meaning for become
 * properties, those of a language section with {@code :LANGUAGE} behind their name, those that say
 * something of another one with its name and a slash before: {@code definition/source}.
 *
 * <p>Holds one concept at a time as XML, and all concepts.
 */
public final class TbxReader {

  private static final Set<String> ROOTS = Set.of("tbx", "martif", "TBX");
  private static final Set<String> ENTRIES = Set.of("conceptEntry", "termEntry", "entry");

  private final String file;
  private final Consumer<Diagnostic> faults;
  private final TbxCursor xml;
  private final List<PlacedConcept> concepts = new ArrayList<>();
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private LanguageTag language = LanguageTag.EN;
  private int marked;
  private int back;

  private TbxReader(InputStream in, String file, Consumer<Diagnostic> faults) {
    this.file = file;
    this.faults = faults;
    this.xml = new TbxCursor(in, file);
  }

  /**
   * The glossary of a stream, which the caller closes.
   *
   * @param file the file as the user named it, for diagnostics
   * @param faults takes what is wrong with single concepts, in the order of the file
   * @throws InputException if the stream is malformed XML, uses entities, or is no TBX
   */
  public static Glossary read(InputStream in, String file, Consumer<Diagnostic> faults) {
    TbxReader reader = new TbxReader(in, file, faults);
    reader.document();
    return Glossary.ofPlaced(reader.concepts);
  }

  private void document() {
    @Nullable String root = xml.nextChild();
    if (root == null || !ROOTS.contains(root)) {
      throw new InputException(
          Diagnostic.error(
                  file, xml.position(), Message.of(TbxMessage.WRONG_ROOT, root == null ? "" : root))
              .withAdvice(Message.of(TbxMessage.WRONG_ROOT_ADVICE)));
    }
    Position start = xml.position();
    @Nullable String named = xml.attribute("lang");
    if (named != null) {
      language = LanguageTag.parse(named).orElse(LanguageTag.EN);
    }
    if (!sections()) {
      throw new InputException(Diagnostic.error(file, start, Message.of(TbxMessage.NO_BODY)));
    }
    if (concepts.isEmpty()) {
      faults.accept(Diagnostic.warning(file, start, Message.of(TbxMessage.NO_CONCEPTS)));
    }
    if (marked > 0) {
      faults.accept(Diagnostic.warning(file, null, Message.of(TbxMessage.MARKUP_LEFT_OUT, marked)));
    }
    if (xml.dropped() > 0) {
      Message characters = Message.of(TbxMessage.CHARACTERS_DROPPED, xml.dropped());
      faults.accept(Diagnostic.warning(file, null, characters));
    }
    if (back > 0) {
      faults.accept(Diagnostic.warning(file, null, Message.of(TbxMessage.BACK_LEFT_OUT, back)));
    }
  }

  /** Reads what stands in the root, where the body may stand in a {@code text} or not. */
  private boolean sections() {
    boolean found = false;
    for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
      switch (name) {
        case "text" -> found |= sections();
        case "body" -> {
          found = true;
          body();
        }
        case "tbxHeader", "martifHeader", "header" -> xml.skip();
        case "back" -> back += xml.skip();
        default -> unknown(name, "text");
      }
    }
    return found;
  }

  private void body() {
    for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
      if (ENTRIES.contains(name)) {
        concept(xml.element());
      } else {
        unknown(name, "body");
      }
    }
  }

  private void unknown(String name, String parent) {
    faults.accept(
        Diagnostic.error(
            file, xml.position(), Message.of(TbxMessage.UNKNOWN_ELEMENT, name, parent)));
    xml.skip();
  }

  private void concept(TbxElement entry) {
    ConceptParser parser = new ConceptParser(file, language, entry, faults);
    parser
        .parse()
        .ifPresent(
            concept -> add(parser.hasOwnId() ? concept : withFreeId(concept), entry.position()));
    marked += parser.marked();
  }

  private Concept withFreeId(Concept concept) {
    String id = ConceptIds.free(concept.id(), lineOfId::containsKey);
    return new Concept(
        id, concept.description(), concept.terms(), concept.relations(), concept.holders());
  }

  private void add(Concept concept, Position position) {
    Integer known = lineOfId.putIfAbsent(concept.id(), position.line());
    if (known != null) {
      faults.accept(
          Diagnostic.error(
              file, position, Message.of(TbxMessage.DUPLICATE_ID, concept.id(), known)));
      return;
    }
    concepts.add(new PlacedConcept(concept, file, position));
  }
}
