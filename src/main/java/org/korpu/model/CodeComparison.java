package org.korpu.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.model.InlineCode.Kind;

/**
 * The inline codes of a translation held against those of its source.
 *
 * <p>Codes are the same if they do the same (begin, end, stand alone) and have the same id. Files
 * that number the codes of each language by themselves have other ids for the same code; so where
 * ids differ and the native codes are the same, or where these were not kept and the types are, the
 * codes are.
 *
 * @param missing codes of the source that the translation lacks, in order
 * @param added codes of the translation that the source lacks, or has less often, in order
 * @param misnested the first code of a pair of the source that stands wrongly in the translation,
 *     which has all codes; null where all pairs are well nested or the source nests no better
 */
public record CodeComparison(
    List<InlineCode> missing, List<InlineCode> added, @Nullable InlineCode misnested) {

  private static final CodeComparison EQUAL = new CodeComparison(List.of(), List.of(), null);

  public CodeComparison {
    missing = List.copyOf(missing);
    added = List.copyOf(added);
  }

  /** Compares the codes of two segments. */
  public static CodeComparison of(Segment source, Segment translation) {
    if (!source.hasCodes() && !translation.hasCodes()) {
      return EQUAL;
    }
    CodeComparison byId = by(InlineCode::id, source, translation);
    if (byId.hasSameCodes()) {
      InlineCode misnested = misnested(source, translation);
      return misnested == null || misnested(source, source) != null
          ? EQUAL
          : new CodeComparison(List.of(), List.of(), misnested);
    }
    boolean kept = hasData(source) && hasData(translation);
    Function<InlineCode, String> otherwise =
        kept ? InlineCode::data : code -> String.valueOf(code.type());
    CodeComparison byOther = by(otherwise, source, translation);
    return byOther.hasSameCodes() ? EQUAL : byId.size() <= byOther.size() ? byId : byOther;
  }

  /**
   * The first code of a pair of the source that stands wrongly in the translation: an end before
   * its start or inside another pair, or a start without end. Null if there is none.
   */
  public static @Nullable InlineCode misnested(Segment source, Segment translation) {
    Set<String> pairs = new HashSet<>();
    for (InlineCode code : source.codes()) {
      if (code.kind() == Kind.OPEN) {
        pairs.add(code.id());
      }
    }
    Deque<InlineCode> open = new ArrayDeque<>();
    for (InlineCode code : translation.codes()) {
      if (!pairs.contains(code.id())) {
        continue;
      }
      if (code.kind().opens()) {
        open.push(code);
      } else if (code.kind().closes() && (open.isEmpty() || !open.pop().id().equals(code.id()))) {
        return code;
      }
    }
    return open.peek();
  }

  /** Whether no code is missing and none was added. */
  public boolean hasSameCodes() {
    return missing.isEmpty() && added.isEmpty();
  }

  private int size() {
    return missing.size() + added.size();
  }

  private static CodeComparison by(
      Function<InlineCode, String> name, Segment source, Segment translation) {
    List<InlineCode> missing = new ArrayList<>();
    List<InlineCode> added = new ArrayList<>(translation.codes());
    for (InlineCode code : source.codes()) {
      boolean found = false;
      for (int i = 0; i < added.size() && !found; i++) {
        InlineCode other = added.get(i);
        found = side(code) == side(other) && name.apply(code).equals(name.apply(other));
        if (found) {
          added.remove(i);
        }
      }
      if (!found) {
        missing.add(code);
      }
    }
    return new CodeComparison(missing, added, null);
  }

  private static int side(InlineCode code) {
    return code.kind().opens() ? 1 : code.kind().closes() ? -1 : 0;
  }

  private static boolean hasData(Segment segment) {
    return segment.codes().stream().noneMatch(code -> code.data().isEmpty());
  }
}
