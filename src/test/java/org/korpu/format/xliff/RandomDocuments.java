package org.korpu.format.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.XliffPart.Kind;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * Documents with everything that a version keeps: torn and crossing pairs, clones, odd characters,
 * odd ids, terms that cross codes, segments in another order.
 */
public final class RandomDocuments {

  private static final String[] LEGAL = {
    "Nazirlik",
    "İ",
    "ə",
    "ы",
    " ",
    "  ",
    "\n",
    "\t",
    "\r",
    "&",
    "<",
    ">",
    "\"",
    "'",
    "]]>",
    "😀",
    "\u00A0",
    "\u2028",
    "a",
    "\\u0041",
    "|",
    "%"
  };
  private static final String[] ILLEGAL = {"\u0001", "\u001F", "\uFFFE", "\uD800", "\uDC00"};
  private static final String[] IDS = {
    "1", "2", "s1", "s2", "t1", "d1", "", "a b", "korpu1-x", "é", "x_y", "x:y", "korpu", "-"
  };
  private static final String[] TYPES = {
    null,
    "bold",
    "italic",
    "underlined",
    "lb",
    "link",
    "image",
    "fmt",
    "ui/a:b",
    "odd: type%",
    "x-b",
    "var"
  };

  /** A code of the unit: a pair, one end of a pair, or a placeholder. */
  private record Definition(
      String id,
      String type,
      String open,
      String close,
      boolean placeholder,
      Map<String, String> attributes) {
    InlineCode code(InlineCode.Kind kind) {
      String data = kind.closes() ? close : open;
      return new InlineCode(kind, id, type, data, List.of(), attributes);
    }
  }

  private final Random random;
  private final Version version;

  public RandomDocuments(Random random, Version version) {
    this.random = random;
    this.version = version;
  }

  public XliffDocument document() {
    LanguageTag target = random.nextInt(8) == 0 ? null : LanguageTag.AZ;
    List<XliffFile> files = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
      files.add(file(fresh(ids, "f"), target != null));
    }
    return new XliffDocument(version, LanguageTag.EN, target, files);
  }

  private XliffFile file(String id, boolean translated) {
    List<XliffUnit> units = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      units.add(unit(fresh(ids, "u"), translated));
    }
    return new XliffFile(
        id,
        random.nextBoolean() ? "a/release.html" : legal(),
        random.nextBoolean() ? null : "00ff",
        notes(List.of()),
        units);
  }

  private XliffUnit unit(String id, boolean translated) {
    List<Kind> kinds = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int segments = 1 + random.nextInt(3);
    for (int i = 0; i < segments; i++) {
      if (random.nextInt(3) == 0) {
        kinds.add(Kind.IGNORABLE);
        boolean named = version == Version.V2_1 && random.nextBoolean();
        ids.add(named ? fresh(taken, "i") : "");
      }
      kinds.add(Kind.SEGMENT);
      ids.add(fresh(taken, "s"));
    }
    List<Definition> definitions = definitions();
    List<Segment> sources = flow(definitions, kinds.size());
    List<Integer> order = order(kinds);
    List<Segment> targets = targets(definitions, kinds, order, translated);
    List<XliffPart> parts = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      boolean segment = kinds.get(i) == Kind.SEGMENT;
      Segment target = targets.get(i);
      if (!segment && version == Version.V1_2) {
        if (target != null && target.equals(sources.get(i))) {
          target = null;
        }
        if (target == null && sources.get(i).equals(Segment.EMPTY)) {
          sources.set(i, Segment.of(" "));
        }
      }
      State state = segment && target != null ? pick(State.values()) : State.INITIAL;
      boolean stated = segment && (version == Version.V2_1 || present(target, state));
      XliffPart part =
          new XliffPart(
              kinds.get(i),
              ids.get(i),
              sources.get(i),
              target,
              order.indexOf(i) == i ? 0 : order.indexOf(i) + 1,
              state,
              stated ? pick(Qualifier.values()) : Qualifier.NONE,
              segment && translated ? matches() : List.of(),
              segment ? terms(sources.get(i).text()) : List.of(),
              null);
      boolean locked = segment && random.nextInt(6) == 0;
      parts.add(locked ? part.withLock(XliffPart.Lock.LOCKED) : part);
    }
    boolean any = parts.stream().anyMatch(part -> part.target() != null);
    boolean all = parts.stream().allMatch(part -> part.target() != null);
    if (version == Version.V1_2 ? !any : !all) {
      parts.replaceAll(part -> part.withOrder(0));
    }
    List<String> segmentIds =
        parts.stream().filter(part -> part.kind() == Kind.SEGMENT).map(XliffPart::id).toList();
    return new XliffUnit(
        id,
        random.nextBoolean(),
        random.nextInt(5) > 0,
        notes(segmentIds),
        parts,
        random.nextBoolean() ? "d" + id.hashCode() : null);
  }

  private static boolean present(Segment target, State state) {
    return target != null && !(target.equals(Segment.EMPTY) && state == State.INITIAL);
  }

  /** The parts in the order of their targets; in 1.2 only segments change places. */
  private List<Integer> order(List<Kind> kinds) {
    List<Integer> order = new ArrayList<>();
    List<Integer> movable = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      order.add(i);
      if (version == Version.V2_1 || kinds.get(i) == Kind.SEGMENT) {
        movable.add(i);
      }
    }
    if (random.nextInt(3) == 0 && movable.size() > 1) {
      int a = movable.get(random.nextInt(movable.size()));
      int b = movable.get(random.nextInt(movable.size()));
      Collections.swap(order, a, b);
    }
    return order;
  }

  private List<Segment> targets(
      List<Definition> definitions, List<Kind> kinds, List<Integer> order, boolean translated) {
    List<Segment> targets = new ArrayList<>(Collections.nCopies(kinds.size(), null));
    if (!translated || random.nextInt(4) == 0) {
      return targets;
    }
    List<Definition> used = new ArrayList<>(definitions);
    used.removeIf(definition -> random.nextInt(4) == 0);
    if (!used.isEmpty() && random.nextInt(3) == 0) {
      used.add(used.get(random.nextInt(used.size())));
    }
    if (random.nextInt(5) == 0) {
      used.add(new Definition("new", null, "<new/>", "", true, Map.of()));
    }
    Collections.shuffle(used, random);
    List<List<Object>> laid = lay(used, kinds.size());
    List<Integer> present = new ArrayList<>();
    List<List<Object>> kept = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      if (random.nextInt(4) > 0) {
        present.add(order.get(place));
        kept.add(laid.get(place));
      }
    }
    List<Segment> segments = resolve(kept);
    for (int i = 0; i < present.size(); i++) {
      targets.set(present.get(i), segments.get(i));
    }
    return targets;
  }

  private List<Definition> definitions() {
    List<Definition> definitions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      String id = pick(IDS);
      if (!ids.add(id)) {
        continue;
      }
      Map<String, String> attributes =
          random.nextInt(4) == 0 ? Map.of("equiv", legal(), "disp", legal()) : Map.of();
      boolean bare = random.nextInt(3) == 0;
      definitions.add(
          new Definition(
              id,
              pick(TYPES),
              bare ? "" : "<" + id + ">" + text(),
              bare || random.nextInt(4) == 0 ? "" : "</" + id + ">" + text(),
              random.nextInt(3) == 0,
              attributes));
    }
    return definitions;
  }

  private List<Segment> flow(List<Definition> definitions, int parts) {
    return new ArrayList<>(resolve(lay(definitions, parts)));
  }

  /** Strings and ends of codes, thrown at random; an end follows its beginning. */
  private List<List<Object>> lay(List<Definition> definitions, int parts) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      all.add(text());
    }
    for (Definition definition : definitions) {
      int first = random.nextInt(all.size() + 1);
      if (definition.placeholder()) {
        all.add(first, definition.code(InlineCode.Kind.PLACEHOLDER));
        continue;
      }
      int ends = random.nextInt(8);
      if (ends == 0) {
        all.add(first, definition.code(InlineCode.Kind.ISOLATED_OPEN));
      } else if (ends == 1) {
        all.add(first, definition.code(InlineCode.Kind.ISOLATED_CLOSE));
      } else {
        all.add(first, definition.code(InlineCode.Kind.ISOLATED_OPEN));
        int last = first + 1 + random.nextInt(all.size() - first);
        all.add(last, definition.code(InlineCode.Kind.ISOLATED_CLOSE));
      }
    }
    List<List<Object>> cut = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < parts; i++) {
      int to = i == parts - 1 ? all.size() : from + random.nextInt(all.size() - from + 1);
      cut.add(all.subList(from, to));
      from = to;
    }
    return cut;
  }

  /** Segments in which both ends of a pair in the same part are an open and a close. */
  private static List<Segment> resolve(List<List<Object>> parts) {
    Map<String, Deque<int[]>> open = new HashMap<>();
    List<List<Inline>> result = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      List<Inline> content = new ArrayList<>();
      result.add(content);
      for (Object piece : parts.get(part)) {
        if (piece instanceof String text) {
          if (!text.isEmpty()) {
            content.add(new TextRun(text));
          }
          continue;
        }
        InlineCode code = (InlineCode) piece;
        if (code.kind().opens()) {
          open.computeIfAbsent(code.id(), id -> new ArrayDeque<>())
              .push(new int[] {part, content.size()});
        } else if (code.kind().closes()) {
          int[] opening = open.getOrDefault(code.id(), new ArrayDeque<>()).poll();
          if (opening != null && opening[0] == part) {
            InlineCode before = (InlineCode) content.get(opening[1]);
            content.set(opening[1], before.as(InlineCode.Kind.OPEN));
            code = code.as(InlineCode.Kind.CLOSE);
          }
        }
        content.add(code);
      }
    }
    return result.stream().map(Segment::new).toList();
  }

  private List<XliffMatch> matches() {
    List<XliffMatch> matches = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      List<Definition> definitions = definitions();
      matches.add(
          new XliffMatch(
              pick(Qualifier.values()),
              random.nextInt(101),
              legal(),
              flow(definitions, 1).get(0),
              flow(definitions, 1).get(0)));
    }
    return matches;
  }

  private List<XliffTerm> terms(String text) {
    List<XliffTerm> terms = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0 && !text.isEmpty(); i--) {
      int start = random.nextInt(text.length());
      int end = start + 1 + random.nextInt(text.length() - start);
      if (splits(text, start) || splits(text, end)) {
        continue;
      }
      List<String> translations = new ArrayList<>();
      for (int t = random.nextInt(3); t > 0; t--) {
        translations.add("tərcümə" + legal());
      }
      XliffTerm term =
          new XliffTerm(
              start,
              end,
              legal(),
              legal(),
              translations,
              translations.size() == 1 ? "forma" + legal() : "",
              note(translations));
      if (version == Version.V2_1 || terms.stream().noneMatch(other -> cross(term, other))) {
        terms.add(term);
      }
    }
    terms.sort(
        Comparator.comparingInt(XliffTerm::start)
            .thenComparing(Comparator.comparingInt(XliffTerm::end).reversed()));
    return terms;
  }

  private String note(List<String> translations) {
    String note = legal();
    return note.isBlank() ? (translations.isEmpty() ? "note" : "") : note;
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static boolean cross(XliffTerm a, XliffTerm b) {
    return (a.start() < b.start() && b.start() < a.end() && a.end() < b.end())
        || (b.start() < a.start() && a.start() < b.end() && b.end() < a.end());
  }

  private List<XliffNote> notes(List<String> segments) {
    List<XliffNote> notes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String category = legal();
      notes.add(
          new XliffNote(
              legal(),
              category.isEmpty() ? null : category,
              segments.isEmpty() || random.nextBoolean()
                  ? null
                  : segments.get(random.nextInt(segments.size()))));
    }
    return notes;
  }

  private String fresh(Set<String> taken, String prefix) {
    String id = pick(IDS);
    if (id.isEmpty() || random.nextBoolean() || !taken.add(id)) {
      int n = 1;
      while (!taken.add(prefix + n)) {
        n++;
      }
      return prefix + n;
    }
    return id;
  }

  private String legal() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(pick(LEGAL));
    }
    return text.toString();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(random.nextInt(12) == 0 ? pick(ILLEGAL) : pick(LEGAL));
    }
    return text.toString();
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
