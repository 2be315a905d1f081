package org.korpu.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.handoff.CarriedSegment.Fate;
import org.korpu.handoff.CarriedSegment.Place;
import org.korpu.handoff.SegmentAlignment.How;
import org.korpu.handoff.SegmentAlignment.Pair;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/** Works out where each segment of a file goes, and makes the units of the new one. */
final class CarryOver {

  private final XliffFile old;
  private final XliffFile fresh;
  private final LanguageTag language;
  private final CarriedPart carrying;

  /** Units that are taken over as a whole, by the id of the new unit. */
  private final Map<String, XliffUnit> whole = new HashMap<>();

  /** The old unit of each new one that changed, by the id of the new unit. */
  private final Map<String, XliffUnit> changed = new HashMap<>();

  /** What became of the segment at each new place. */
  private final Map<Place, CarriedSegment> links = new LinkedHashMap<>();

  private final List<Place> leftOld = new ArrayList<>();
  private final List<Place> leftNew = new ArrayList<>();

  CarryOver(
      XliffFile old,
      String name,
      XliffFile fresh,
      LanguageTag language,
      Function<Message, String> words) {
    this.old = old;
    this.fresh = fresh;
    this.language = language;
    this.carrying = new CarriedPart(old, name, language, words);
  }

  XliffUpdate update() {
    Map<String, XliffUnit> exported = new LinkedHashMap<>();
    fresh.units().forEach(unit -> exported.put(unit.id(), unit));
    List<TextUnit> document =
        fresh.units().stream()
            .map(unit -> new TextUnit(unit.id(), TornPairs.joined(unit.source()), true))
            .toList();
    for (SourceChange change : SourceComparison.of(old.units(), document, language).changes()) {
      XliffUnit now = change.after() == null ? null : exported.get(change.after().id());
      place(change, change.before(), now);
    }
    link(leftOld, leftNew, Fate.MOVED);
    List<XliffUnit> units = fresh.units().stream().map(this::unit).toList();
    return new XliffUpdate(
        new XliffFile(old.id(), fresh.original(), fresh.digest(), old.notes(), units), segments());
  }

  private void place(SourceChange change, @Nullable XliffUnit before, @Nullable XliffUnit now) {
    if (before == null && now != null) {
      leftNew.addAll(places(now));
    } else if (before != null && now == null) {
      leftOld.addAll(places(before));
    } else if (before != null && now != null && change.holds()) {
      adopt(before, now, change.kind() == SourceChange.Kind.MOVED ? Fate.MOVED : Fate.KEPT);
    } else if (before != null && now != null) {
      changed.put(now.id(), before);
      boolean ambiguous = change.kind() != SourceChange.Kind.CHANGED;
      link(places(before), places(now), ambiguous ? Fate.CHANGED : Fate.KEPT);
    }
  }

  private void adopt(XliffUnit before, XliffUnit now, Fate fate) {
    XliffUnit unit =
        new XliffUnit(
            now.id(),
            now.preserveSpace(),
            before.translate(),
            before.notes(),
            before.parts(),
            now.digest());
    whole.put(now.id(), unit);
    for (XliffPart part : before.segments()) {
      Place after = new Place(now.id(), part);
      links.put(after, new CarriedSegment(fate, new Place(before.id(), part), after, 100));
    }
  }

  /**
   * Pairs segments; what finds no partner within a unit waits for one elsewhere.
   *
   * @param fate of a segment whose source is the same, in the same order
   */
  private void link(List<Place> olds, List<Place> news, Fate fate) {
    List<Place> before = List.copyOf(olds);
    List<Place> after = List.copyOf(news);
    List<Pair> pairs =
        SegmentAlignment.pairs(
            sources(before), keys(before), sources(after), keys(after), language);
    boolean last = olds == leftOld;
    Set<String> contested = last ? contested(before) : Set.of();
    Set<Place> paired = new HashSet<>();
    for (Pair pair : pairs) {
      Place from = before.get(pair.before());
      Place to = after.get(pair.after());
      paired.add(from);
      paired.add(to);
      Fate own = fate;
      if (pair.how() == How.ALIKE || contested.contains(key(from)) || !carrying.fits(from, to)) {
        own = Fate.CHANGED;
      } else if (pair.how() == How.MOVED && fate == Fate.KEPT) {
        own = Fate.MOVED;
      }
      links.put(to, new CarriedSegment(own, from, to, pair.percent()));
    }
    if (!last) {
      before.stream().filter(place -> !paired.contains(place)).forEach(leftOld::add);
      after.stream().filter(place -> !paired.contains(place)).forEach(leftNew::add);
    }
  }

  /** Sources that were translated in more than one way. */
  private static Set<String> contested(List<Place> places) {
    Map<String, Segment> first = new HashMap<>();
    Set<String> contested = new HashSet<>();
    for (Place place : places) {
      Segment target = place.segment().target();
      Segment translation = target == null ? Segment.EMPTY : target;
      Segment other = first.putIfAbsent(key(place), translation);
      if (other != null && !other.equals(translation)) {
        contested.add(key(place));
      }
    }
    return contested;
  }

  private XliffUnit unit(XliffUnit now) {
    XliffUnit adopted = whole.get(now.id());
    return adopted == null ? carrying.unit(now, changed.get(now.id()), links) : adopted;
  }

  private List<CarriedSegment> segments() {
    List<CarriedSegment> segments = new ArrayList<>();
    Set<Place> gone = new HashSet<>();
    for (XliffUnit unit : fresh.units()) {
      for (Place place : places(whole.getOrDefault(unit.id(), unit))) {
        CarriedSegment link = links.get(place);
        segments.add(link == null ? new CarriedSegment(Fate.ADDED, null, place, 0) : link);
        if (link != null && link.before() != null) {
          gone.add(link.before());
        }
      }
    }
    for (XliffUnit unit : old.units()) {
      for (Place place : places(unit)) {
        if (!gone.contains(place)) {
          segments.add(new CarriedSegment(Fate.VANISHED, place, null, 0));
        }
      }
    }
    return segments;
  }

  private static List<Place> places(XliffUnit unit) {
    return unit.segments().stream().map(part -> new Place(unit.id(), part)).toList();
  }

  private static List<Segment> sources(List<Place> places) {
    return places.stream().map(place -> place.segment().source()).toList();
  }

  private static List<String> keys(List<Place> places) {
    return places.stream().map(CarryOver::key).toList();
  }

  private static String key(Place place) {
    return SourceIdentity.of(SegmentIdentity.of(place.segment().source()));
  }
}
