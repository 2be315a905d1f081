package org.korpu.handoff;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffMatch;
import org.korpu.format.xliff.XliffNote;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.format.xliff.XliffTerm;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.glossary.RenderedTerm;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermRendering;
import org.korpu.match.MatchKind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.pretranslate.Leverage;
import org.korpu.pretranslate.Pretranslation;
import org.korpu.pretranslate.Proposal;
import org.korpu.pretranslate.SwappedTerm;

/** Makes the XLIFF document that a translator works in. */
public final class XliffExport {

  /** Category of notes that say where a filled target came from. */
  public static final String MEMORY_NOTE = "memory";

  private final LanguageTag to;
  private final TermRendering rendering;
  private final Function<Message, String> words;

  private XliffExport(LanguageTag from, LanguageTag to, Function<Message, String> words) {
    this.to = to;
    this.rendering = new TermRendering(from, to);
    this.words = words;
  }

  /**
   * The XLIFF document for one target language. Context and exact matches are filled in, as
   * reviewed and translated; all other targets are empty, since a copy of the source would come
   * back as a translation.
   *
   * @param original path of the document relative to the folder of the XLIFF file
   * @param digest SHA-256 of the document
   * @param pretranslation what is known about {@code document.segments()}, one proposal each
   * @param words puts messages of the notes into the translator's language
   */
  public static XliffDocument of(
      ExtractedDocument document,
      Pretranslation pretranslation,
      String original,
      String digest,
      LanguageTag from,
      LanguageTag to,
      XliffDocument.Version version,
      Function<Message, String> words) {
    Iterator<Proposal> proposals = pretranslation.proposals().iterator();
    XliffExport export = new XliffExport(from, to, words);
    List<XliffUnit> units = new ArrayList<>();
    for (ExtractedDocument.Unit unit : document.units()) {
      units.add(export.unit(unit, proposals));
    }
    XliffFile file = new XliffFile("f1", original, digest, List.of(), units);
    return new XliffDocument(version, from, to, List.of(file));
  }

  /**
   * The XLIFF document of a segmented document, for no target language yet.
   *
   * @param original the document's name
   */
  public static XliffDocument untranslated(
      ExtractedDocument document, String original, LanguageTag language) {
    List<Proposal> nothingKnown =
        document.segments().stream()
            .map(segment -> new Proposal(segment, Leverage.Band.NEW, List.of(), List.of()))
            .toList();
    Iterator<Proposal> proposals = nothingKnown.iterator();
    XliffExport export = new XliffExport(language, language, message -> "");
    List<XliffUnit> units = new ArrayList<>();
    for (ExtractedDocument.Unit unit : document.units()) {
      units.add(export.unit(unit, proposals));
    }
    XliffFile file = new XliffFile("f1", original, null, List.of(), units);
    return new XliffDocument(XliffDocument.Version.V2_1, language, null, List.of(file));
  }

  /**
   * The same document without what the memory and the glossary propose: no matches, no marked
   * terms, no notes. Targets that are filled in stay, with their states. For tools that have a
   * memory and a glossary of their own and take the target of a match for that of the segment, as
   * OmegaT 5.8 does.
   */
  public static XliffDocument plain(XliffDocument document) {
    List<XliffFile> files = new ArrayList<>();
    for (XliffFile file : document.files()) {
      files.add(file.withUnits(file.units().stream().map(XliffExport::plain).toList()));
    }
    return new XliffDocument(document.version(), document.source(), document.target(), files);
  }

  private static XliffUnit plain(XliffUnit unit) {
    List<XliffPart> parts =
        unit.parts().stream()
            .map(part -> part.withMatches(List.of()).withTerms(List.of()))
            .toList();
    return new XliffUnit(
        unit.id(), unit.preserveSpace(), unit.translate(), List.of(), parts, unit.digest());
  }

  private XliffUnit unit(ExtractedDocument.Unit unit, Iterator<Proposal> proposals) {
    List<XliffPart> parts = new ArrayList<>();
    List<XliffNote> notes = new ArrayList<>();
    int number = 0;
    for (Piece piece : unit.pieces()) {
      if (piece.kind() == Piece.Kind.IGNORABLE) {
        parts.add(XliffPart.ignorable(piece.content()));
      } else {
        Proposal proposal = proposals.next();
        XliffPart part = part("s" + ++number, proposal);
        parts.add(part);
        if (part.target() != null && !part.matches().isEmpty()) {
          XliffMatch first = part.matches().get(0);
          HandoffMessage origin =
              part.qualifier() == Qualifier.CONTEXT_MATCH
                  ? HandoffMessage.FILLED_FROM_CONTEXT
                  : HandoffMessage.FILLED_FROM_EXACT;
          String note = words.apply(Message.of(origin, first.origin()));
          notes.add(new XliffNote(note, MEMORY_NOTE, part.id()));
        }
        proposal.targets().stream()
            .flatMap(target -> target.swaps().stream())
            .distinct()
            .map(swap -> Message.of(HandoffMessage.TERM_SWAPPED, swap.before(), swap.after()))
            .forEach(
                message -> notes.add(new XliffNote(words.apply(message), MEMORY_NOTE, part.id())));
      }
    }
    return new XliffUnit(
        unit.textUnit().id(),
        unit.textUnit().preserveSpace(),
        true,
        notes,
        parts,
        SourceIdentity.digest(unit.textUnit().content()));
  }

  private XliffPart part(String id, Proposal proposal) {
    List<XliffMatch> matches = proposal.targets().stream().map(XliffExport::match).toList();
    List<XliffTerm> terms =
        proposal.terms().stream()
            .filter(hit -> hit.concept().approved(to).isPresent())
            .map(hit -> term(hit, proposal.source().text()))
            .toList();
    XliffPart empty =
        new XliffPart(
            XliffPart.Kind.SEGMENT,
            id,
            proposal.source(),
            null,
            0,
            State.INITIAL,
            Qualifier.NONE,
            matches,
            terms,
            null);
    return proposal
        .fill()
        .map(
            fill -> {
              Qualifier qualifier = qualifier(fill.match().kind());
              State state =
                  qualifier == Qualifier.CONTEXT_MATCH ? State.REVIEWED : State.TRANSLATED;
              return empty.withTarget(fill.text(), state, qualifier);
            })
        .orElse(empty);
  }

  private static XliffMatch match(Proposal.Target target) {
    String unit = target.match().candidate().unit().id();
    String memory = target.match().candidate().memory();
    return new XliffMatch(
        qualifier(target.match().kind()),
        target.match().percent(),
        origin(
            unit == null
                ? memory + "#" + target.match().candidate().position()
                : memory + "#" + unit,
            target),
        target.source(),
        target.text());
  }

  /** Where a match is from; of a repaired one also what was exchanged in it. */
  private static String origin(String place, Proposal.Target target) {
    StringBuilder origin = new StringBuilder(place);
    for (SwappedTerm swap : target.swaps()) {
      origin.append(" [").append(swap.before()).append(" → ").append(swap.after()).append(']');
    }
    return origin.toString();
  }

  private static Qualifier qualifier(MatchKind kind) {
    return switch (kind) {
      case CONTEXT -> Qualifier.CONTEXT_MATCH;
      case EXACT -> Qualifier.EXACT_MATCH;
      case FUZZY -> Qualifier.FUZZY_MATCH;
    };
  }

  private XliffTerm term(TermHit hit, String text) {
    List<String> translations =
        hit.concept().terms(to).stream()
            .filter(term -> term.status().isApproved())
            .map(Term::text)
            .toList();
    return new XliffTerm(
        hit.start(),
        hit.end(),
        hit.concept().id(),
        hit.term().text(),
        translations,
        rendering
            .render(hit, text)
            .filter(RenderedTerm::isInflected)
            .map(RenderedTerm::text)
            .orElse(""),
        hit.concept().note());
  }
}
