package org.korpu.handoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.korpu.match.Context;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.pretranslate.CodeTransfer;
import org.korpu.pretranslate.Proposal;
import org.korpu.store.Reviser;
import org.korpu.store.Revision;
import org.korpu.store.StoredUnit;

/**
 * Works out how reviewed pairs change a memory.
 *
 * <p>The same source reviewed in two target languages becomes one unit of three languages. For each
 * pair the first of these holds: a unit with this source in this context already has this target:
 * nothing; it has no target in the language: the target joins it; it has another one that a review
 * of the same document wrote, and of no other: the review changed its mind, and the target is
 * replaced, but never one that this import gave or confirmed; a unit with this source elsewhere has
 * this target: the context joins it; one has no target in the language: the target joins it; else a
 * new unit begins. So adding the same pairs again changes nothing.
 *
 * <p>The counts hold once {@link #revision} was asked for. Holds the units whose source is that of
 * a pair, and no others. Not safe for use by several threads.
 */
public final class MemoryUpdate implements Reviser {

  /** Type of the property that names the document a unit came from. */
  public static final String DOCUMENT = Property.DOCUMENT;

  /** Type of the property that says how far a variant was reviewed. */
  public static final String STATE = Property.STATE;

  private static final DateTimeFormatter TMX_DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final List<ReviewedPair> pairs;
  private final String date;
  private final Map<Segment, List<Draft>> bySource = new HashMap<>();
  private final Map<Draft, Integer> stored = new LinkedHashMap<>();
  private final List<Draft> additions = new ArrayList<>();
  private int added;
  private int updated;
  private int unchanged;

  /** A unit that may change; compared by identity. */
  private static final class Draft {
    private final TranslationUnit original;
    private TranslationUnit unit;

    /** Languages whose target a pair of this import gave or confirmed. */
    private final Set<LanguageTag> claimed = new HashSet<>();

    Draft(TranslationUnit unit) {
      this.original = unit;
      this.unit = unit;
    }

    boolean has(Context context) {
      return unit.metadata().values(Context.PROPERTY).contains(context.toProperty().value());
    }

    /** Whether this document's review, and no other, wrote the target, and not in this import. */
    boolean mayLose(ReviewedPair pair) {
      boolean reviewed =
          unit.variant(pair.to()).flatMap(v -> v.metadata().value(STATE)).isPresent();
      return reviewed
          && unit.metadata().values(DOCUMENT).equals(List.of(pair.document()))
          && claimed.stream().noneMatch(pair.to()::meets);
    }

    boolean has(ReviewedPair pair) {
      return unit.variants().stream()
          .filter(variant -> variant.language().meets(pair.to()))
          .anyMatch(variant -> normal(variant.segment()).equals(normal(pair.target())));
    }

    boolean lacksTarget(ReviewedPair pair) {
      return unit.variant(pair.to()).isEmpty();
    }
  }

  /**
   * For the pairs that are to enter a memory, in order.
   *
   * @param now dates new and changed variants
   */
  public MemoryUpdate(List<ReviewedPair> pairs, Instant now) {
    this.pairs = List.copyOf(pairs);
    this.date = TMX_DATE.format(now.truncatedTo(ChronoUnit.SECONDS));
    for (ReviewedPair pair : pairs) {
      bySource.put(normal(pair.source()), new ArrayList<>());
    }
  }

  @Override
  public void read(StoredUnit storedUnit) {
    Draft draft = new Draft(storedUnit.unit());
    boolean wanted = false;
    for (Variant variant : storedUnit.unit().variants()) {
      List<Draft> drafts = bySource.get(normal(variant.segment()));
      if (drafts != null) {
        drafts.add(draft);
        wanted = true;
      }
    }
    if (wanted) {
      stored.put(draft, storedUnit.position());
    }
  }

  /** What the memory knows already is no target that another pair may replace. */
  private void confirm(ReviewedPair pair) {
    same(pair).stream()
        .filter(draft -> draft.has(pair.context()) && draft.has(pair))
        .findFirst()
        .ifPresent(draft -> draft.claimed.add(pair.to()));
  }

  private List<Draft> same(ReviewedPair pair) {
    return bySource.getOrDefault(normal(pair.source()), List.of()).stream()
        .filter(draft -> hasSource(draft, pair))
        .toList();
  }

  private void add(ReviewedPair pair) {
    List<Draft> same = same(pair);
    List<Draft> here = same.stream().filter(draft -> draft.has(pair.context())).toList();
    Optional<Draft> known = here.stream().filter(draft -> draft.has(pair)).findFirst();
    if (known.isPresent()) {
      known.get().claimed.add(pair.to());
      unchanged++;
      return;
    }
    Optional<Draft> home =
        first(here, draft -> draft.lacksTarget(pair))
            .or(() -> first(here, draft -> draft.mayLose(pair)))
            .or(() -> first(same, draft -> draft.has(pair)))
            .or(() -> first(same, draft -> draft.lacksTarget(pair)));
    if (home.isPresent()) {
      join(home.get(), pair);
      updated++;
    } else {
      begin(pair);
      added++;
    }
  }

  @Override
  public Revision revision() {
    pairs.forEach(this::confirm);
    pairs.forEach(this::add);
    Map<Integer, TranslationUnit> replacements = new HashMap<>();
    stored.forEach(
        (draft, position) -> {
          if (!draft.unit.equals(draft.original)) {
            replacements.put(position, draft.unit);
          }
        });
    return new Revision(replacements, additions.stream().map(draft -> draft.unit).toList());
  }

  /** How many pairs began a unit. */
  public int added() {
    return added;
  }

  /** How many pairs changed a unit: a language, a context or another target joined it. */
  public int updated() {
    return updated;
  }

  /** How many pairs the memory knew already. */
  public int unchanged() {
    return unchanged;
  }

  private void join(Draft draft, ReviewedPair pair) {
    TranslationUnit unit = draft.unit;
    if (!draft.has(pair)) {
      unit =
          unit.withVariant(target(pair, fitted(unit, pair), unit.variant(pair.to()).orElse(null)));
    }
    draft.unit = unit.withMetadata(provenance(unit.metadata(), pair));
    draft.claimed.add(pair.to());
  }

  private void begin(ReviewedPair pair) {
    Metadata created = Metadata.NONE.withAttribute("creationdate", date);
    Draft draft =
        new Draft(
            new TranslationUnit(
                freeId(pair),
                pair.from(),
                provenance(created, pair),
                List.of(
                    Variant.of(pair.from(), pair.source()), target(pair, pair.target(), null))));
    draft.claimed.add(pair.to());
    additions.add(draft);
    bySource.computeIfAbsent(normal(pair.source()), key -> new ArrayList<>()).add(draft);
  }

  /** The id of the pair, with a number where a unit of the same source has it already. */
  private String freeId(ReviewedPair pair) {
    String id = id(pair);
    Set<String> taken = new HashSet<>();
    for (Draft draft : same(pair)) {
      taken.add(String.valueOf(draft.unit.id()));
    }
    String free = id;
    for (int number = 2; taken.contains(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  /** The target with the codes of the unit it joins: ids differ from document to document. */
  private static Segment fitted(TranslationUnit unit, ReviewedPair pair) {
    for (Variant variant : unit.variants()) {
      if (variant.language().meets(pair.from())
          && normal(variant.segment()).equals(normal(pair.source()))) {
        Segment fitted = CodeTransfer.transfer(variant.segment(), pair.source(), pair.target());
        boolean complete =
            CodeTransfer.fit(variant.segment(), fitted) == Proposal.Target.Codes.COMPLETE;
        return complete ? fitted : pair.target();
      }
    }
    return pair.target();
  }

  private Variant target(ReviewedPair pair, Segment text, @Nullable Variant before) {
    Metadata metadata =
        before == null
            ? Metadata.NONE.withAttribute("creationdate", date)
            : before.metadata().withAttribute("changedate", date);
    List<Property> others =
        metadata.properties().stream().filter(p -> !p.type().equals(STATE)).toList();
    Metadata stated =
        new Metadata(metadata.attributes(), others, metadata.notes())
            .withProperty(Property.of(STATE, pair.state().name().toLowerCase(Locale.ROOT)));
    return new Variant(before == null ? pair.to() : before.language(), text, stated);
  }

  private static Metadata provenance(Metadata metadata, ReviewedPair pair) {
    return metadata
        .withProperty(Property.of(DOCUMENT, pair.document()))
        .withProperty(pair.context().toProperty());
  }

  private static boolean hasSource(Draft draft, ReviewedPair pair) {
    return draft.unit.variants().stream()
        .anyMatch(
            variant ->
                variant.language().meets(pair.from())
                    && normal(variant.segment()).equals(normal(pair.source())));
  }

  private static Optional<Draft> first(List<Draft> drafts, Predicate<Draft> condition) {
    return drafts.stream().filter(condition).findFirst();
  }

  private static Segment normal(Segment segment) {
    return SegmentIdentity.of(segment);
  }

  /**
   * Ids come from content, so that two translators who import the same file make the same units.
   */
  private static String id(ReviewedPair pair) {
    String identity =
        String.join(
            "\u0000",
            pair.from().value(),
            pair.source().text(),
            pair.context().toProperty().value(),
            pair.document());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return "k" + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
