package org.korpu.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffMatch;
import org.korpu.format.xliff.XliffNote;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Lock;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.handoff.CarriedSegment.Fate;
import org.korpu.handoff.SourceChange.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/** A document that changed after its XLIFF file was made: what is compared, merged, taken over. */
class ChangedDocumentTest {

  @Test
  void paragraphAtTheTopMovesNothing() {
    SourceComparison comparison =
        compare(
            List.of("One.", "Two words here.", "Three."),
            "New at the top.",
            "One.",
            "Two words here.",
            "Three.");

    assertThat(comparison.count(Kind.UNCHANGED)).isEqualTo(3);
    assertThat(comparison.count(Kind.ADDED)).isEqualTo(1);
    assertThat(comparison.count(Kind.MOVED)).isZero();
  }

  @Test
  void cellsThatChangedPlacesHaveBothMoved() {
    SourceComparison comparison =
        compare(List.of("Start.", "Baku", "Ganja", "End."), "Start.", "Ganja", "Baku", "End.");

    assertThat(comparison.count(Kind.MOVED)).isEqualTo(2);
    assertThat(comparison.changes())
        .filteredOn(c -> c.kind() == Kind.MOVED)
        .allMatch(SourceChange::holds);
  }

  @Test
  void paragraphThatMovedFarHasMovedAlone() {
    SourceComparison comparison =
        compare(List.of("One.", "Two.", "Three.", "Four."), "Two.", "Three.", "Four.", "One.");

    assertThat(comparison.changes())
        .filteredOn(change -> change.kind() == Kind.MOVED)
        .singleElement()
        .satisfies(change -> assertThat(change.after().content().text()).isEqualTo("One."));
  }

  @Test
  void editedParagraphIsOneChangeAndARewrittenOneIsTwo() {
    SourceComparison comparison =
        compare(
            List.of("The office opened in Gabala.", "Guests came."),
            "The new office opened in Gabala.",
            "Nobody else was there at all.");

    assertThat(comparison.changes())
        .extracting(SourceChange::kind)
        .containsExactlyInAnyOrder(Kind.CHANGED, Kind.VANISHED, Kind.ADDED);
  }

  @Test
  void whiteSpaceAloneIsNoChange() {
    SourceComparison comparison = compare(List.of("One  two. Three."), "One two.\u00A0Three.");

    assertThat(comparison.count(Kind.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void repeatedSourceOfSeveralTranslationsIsNotGuessed() {
    XliffFile old =
        file(
            unit("u1", "Yes", "Bəli"),
            unit("u2", "Middle part.", "Orta."),
            unit("u3", "Yes", "Hə"));

    SourceComparison comparison =
        SourceComparison.of(
            old.units(), document("Another beginning.", "Yes", "Another end."), LanguageTag.EN);

    assertThat(comparison.changes())
        .filteredOn(
            change -> change.after() != null && change.after().content().text().equals("Yes"))
        .singleElement()
        .satisfies(change -> assertThat(change.holds()).isFalse());
  }

  @Test
  void repeatedSourceBetweenItsNeighboursIsSure() {
    XliffFile old =
        file(
            unit("u1", "Yes", "Bəli"),
            unit("u2", "Middle part.", "Orta."),
            unit("u3", "Yes", "Hə"),
            unit("u4", "End.", "Son."));

    SourceComparison comparison =
        SourceComparison.of(old.units(), document("Middle part.", "Yes", "End."), LanguageTag.EN);

    assertThat(comparison.changes())
        .filteredOn(
            change -> change.after() != null && change.after().content().text().equals("Yes"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.holds()).isTrue();
              assertThat(change.before().id()).isEqualTo("u3");
            });
  }

  @Test
  void unchangedUnitIsTakenOverWithAllThatIsKnownOfIt() {
    XliffNote note = new XliffNote("ask the client", "translator", "s1");
    XliffMatch match =
        new XliffMatch(
            Qualifier.FUZZY_MATCH, 80, "tm/a.tmx#7", Segment.of("One!"), Segment.of("Bir!"));
    XliffPart part =
        XliffPart.segment("s1", Segment.of("One."))
            .withMatches(List.of(match))
            .withTarget(Segment.of("Bir."), State.FINAL, Qualifier.FUZZY_MATCH);
    XliffUnit unit = new XliffUnit("u1", false, true, List.of(note), List.of(part));

    XliffUpdate update = update(file(unit), export("New first paragraph.", "One."));

    XliffUnit taken = update.file().units().get(1);
    assertThat(taken.id()).isEqualTo("p2");
    assertThat(taken.notes()).containsExactly(note);
    assertThat(taken.parts()).containsExactly(part);
    assertThat(taken.digest()).isEqualTo(SourceIdentity.digest(Segment.of("One.")));
    assertThat(update.file().digest()).isEqualTo("new");
  }

  @Test
  void inAChangedUnitTheUnchangedSegmentKeepsItsStateAndTheChangedOneGetsAProposal() {
    XliffUnit unit =
        new XliffUnit(
            "u1",
            false,
            true,
            List.of(
                new XliffNote("keep me", "translator", "s2"),
                new XliffNote("old origin", "memory", "s1")),
            List.of(
                segment(
                    "s1",
                    "The office opened in Gabala today.",
                    "Ofis bu gün Qəbələdə açıldı.",
                    State.FINAL),
                XliffPart.ignorable(Segment.of(" ")),
                segment("s2", "Guests came.", "Qonaqlar gəldi.", State.REVIEWED)
                    .withLock(Lock.LOCKED)));

    XliffUpdate update =
        update(file(unit), export("The new office opened in Gabala today. Guests came."));

    XliffUnit now = update.file().units().get(0);
    XliffPart changed = now.segments().get(0);
    assertThat(changed.target()).isNull();
    assertThat(changed.state()).isEqualTo(State.INITIAL);
    assertThat(changed.matches())
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.percent()).isEqualTo(85);
              assertThat(match.origin()).isEqualTo("old.xlf#u1/s1");
              assertThat(match.target().text()).isEqualTo("Ofis bu gün Qəbələdə açıldı.");
            });
    XliffPart kept = now.segments().get(1);
    assertThat(kept.target()).isEqualTo(Segment.of("Qonaqlar gəldi."));
    assertThat(kept.state()).isEqualTo(State.REVIEWED);
    assertThat(kept.lock()).isEqualTo(Lock.LOCKED);
    assertThat(now.notes())
        .extracting(XliffNote::category)
        .containsExactlyInAnyOrder("translator", XliffUpdate.CHANGE_NOTE);
    assertThat(update.segments())
        .extracting(CarriedSegment::fate)
        .containsExactly(Fate.CHANGED, Fate.KEPT);
  }

  @Test
  void sentenceThatMovedIntoAnotherParagraphKeepsItsTranslation() {
    XliffUnit unit =
        new XliffUnit(
            "u1",
            false,
            true,
            List.of(),
            List.of(
                segment("s1", "The office opened in Gabala.", "Ofis açıldı.", State.FINAL),
                XliffPart.ignorable(Segment.of(" ")),
                segment(
                    "s2", "Guests came from Baku and Ganja.", "Qonaqlar gəldi.", State.REVIEWED)));

    XliffUpdate update =
        update(
            file(unit),
            export("The office opened in Gabala.", "Guests came from Baku and Ganja. It rained."));

    assertThat(update.file().units().get(0).segments().get(0).target())
        .isEqualTo(Segment.of("Ofis açıldı."));
    assertThat(update.file().units().get(1).segments().get(0).target())
        .isEqualTo(Segment.of("Qonaqlar gəldi."));
    assertThat(update.count(Fate.VANISHED)).isZero();
  }

  @Test
  void secondUpdateProposesWhatTheFirstHasProposed() {
    XliffFile old = file(unit("u1", "The office opened in Gabala today.", "Ofis açıldı."));
    XliffUpdate first = update(old, export("The new office opened in Gabala today."));

    XliffUpdate second = update(first.file(), export("The new big office opened in Gabala today."));

    assertThat(second.file().units().get(0).segments().get(0).matches())
        .extracting(match -> match.target().text())
        .containsExactly("Ofis açıldı.");
  }

  @Test
  void updateToTheSameDocumentChangesNothing() {
    XliffFile old = file(unit("u1", "One.", "Bir."), unit("u2", "Two.", "İki."));

    XliffUpdate update = update(old, export("One.", "Two."));

    assertThat(update.count(Fate.KEPT)).isEqualTo(2);
    assertThat(update.file().units())
        .extracting(XliffUnit::parts)
        .isEqualTo(old.units().stream().map(XliffUnit::parts).toList());
  }

  /** Nothing is lost: each translation is in the new file, as such or proposed, or is listed. */
  @Property(seed = "20261123", tries = 300)
  void everyTranslationIsKeptProposedOrListed(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> before = texts(random, 8);
    List<String> after = edited(before, random);
    XliffFile old =
        file(
            Stream.iterate(0, i -> i < before.size(), i -> i + 1)
                .map(i -> unit("u" + i, before.get(i), "target " + i))
                .toArray(XliffUnit[]::new));

    XliffUpdate update = update(old, export(after.toArray(String[]::new)));

    Set<String> there = new HashSet<>();
    for (XliffUnit unit : update.file().units()) {
      for (XliffPart part : unit.segments()) {
        if (part.target() != null) {
          assertThat(there.add(part.target().text())).isTrue();
        }
        part.matches().forEach(match -> there.add(match.target().text()));
      }
    }
    update.segments().stream()
        .filter(CarriedSegment::isLoss)
        .forEach(lost -> there.add(lost.before().segment().target().text()));
    for (int i = 0; i < before.size(); i++) {
      assertThat(there).contains("target " + i);
    }
    assertThat(update.file().units()).extracting(u -> u.source().text()).isEqualTo(after);
  }

  private static List<String> texts(Random random, int count) {
    List<String> words =
        List.of("office", "service", "opened", "in", "Gabala", "today", "guests", "came");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("P");
      for (int w = 0; w < 1 + random.nextInt(6); w++) {
        text.append(' ').append(words.get(random.nextInt(words.size())));
      }
      texts.add(text.append('.').toString());
    }
    return texts;
  }

  private static List<String> edited(List<String> before, Random random) {
    List<String> after = new ArrayList<>(before);
    for (int step = 0; step < 1 + random.nextInt(5); step++) {
      int at = after.isEmpty() ? 0 : random.nextInt(after.size());
      switch (after.isEmpty() ? 0 : random.nextInt(4)) {
        case 0 -> after.addAll(at, texts(random, 1));
        case 1 -> after.remove(at);
        case 2 -> after.add(random.nextInt(after.size()), after.remove(at));
        default -> after.set(at, after.get(at).replaceFirst(" \\w+", " rewritten"));
      }
    }
    return after;
  }

  private static SourceComparison compare(List<String> before, String... after) {
    List<XliffUnit> units = new ArrayList<>();
    for (String text : before) {
      units.add(unit("p" + (units.size() + 1), text, "target " + units.size()));
    }
    return SourceComparison.of(units, document(after), LanguageTag.EN);
  }

  private static XliffUpdate update(XliffFile old, XliffFile fresh) {
    return XliffUpdate.of(old, "old.xlf", fresh, LanguageTag.EN, message -> message.key().name());
  }

  private static List<TextUnit> document(String... texts) {
    List<TextUnit> units = new ArrayList<>();
    for (String text : texts) {
      units.add(new TextUnit("p" + (units.size() + 1), Segment.of(text), false));
    }
    return units;
  }

  /** An export, cut after each full stop and space. */
  private static XliffFile export(String... texts) {
    List<XliffUnit> units = new ArrayList<>();
    for (TextUnit unit : document(texts)) {
      List<XliffPart> parts = new ArrayList<>();
      for (String sentence : unit.content().text().split("(?<=\\.) ", -1)) {
        if (!parts.isEmpty()) {
          parts.add(XliffPart.ignorable(Segment.of(" ")));
        }
        parts.add(XliffPart.segment("s" + (parts.size() / 2 + 1), Segment.of(sentence)));
      }
      units.add(
          new XliffUnit(
              unit.id(), false, true, List.of(), parts, SourceIdentity.digest(unit.content())));
    }
    return new XliffFile("f1", "a.txt", "new", List.of(), units);
  }

  private static XliffFile file(XliffUnit... units) {
    return new XliffFile("f1", "a.txt", "old", List.of(), List.of(units));
  }

  private static XliffUnit unit(String id, String source, String target) {
    return new XliffUnit(
        id, false, true, List.of(), List.of(segment("s1", source, target, State.REVIEWED)));
  }

  private static XliffPart segment(String id, String source, String target, State state) {
    return XliffPart.segment(id, Segment.of(source))
        .withTarget(Segment.of(target), state, Qualifier.NONE);
  }
}
