package org.korpu.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.Amendments.Amendment;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Digest;

/**
 * Decides what becomes of incoming units: which are added to a memory, which change a unit that it
 * has, and which it knows already.
 *
 * <p>Languages count without their regions, codes by kind, place and native data. For each unit the
 * first of these holds:
 *
 * <ol>
 *   <li>The memory, or this import, has a unit with all of its texts: it is <em>known</em>. Where
 *       both have the same texts and the incoming one has a later date, that unit is
 *       <em>renewed</em>: it takes over what the later one says about itself.
 *   <li>Just one unit of the memory and of earlier files has its source text; their texts agree in
 *       all languages that both have; and the units of the same file for which this holds do not
 *       bring different texts in one language: its further languages <em>join</em> that unit.
 *   <li>It is <em>added</em>.
 * </ol>
 *
 * <p>So importing a file again changes nothing, and it does not matter whether files come in one
 * import or one after another. Units of one file never join each other: what a memory keeps apart
 * stays apart.
 *
 * <p>Feed it the memory first, then file by file; a file begins with {@link #beginFile} and ends
 * with {@link #endFile}. Holds digests, some 150 bytes a trilingual unit; units that are to be
 * merged into others are put aside in a {@link UnitSpool}. Part of a unit of more than five
 * languages may not be taken for known. For one thread.
 */
public final class UnitImport {

  /** What becomes of a unit at first sight. */
  public enum Fate {
    /** It is added. */
    ADDED,
    /** It changes nothing. */
    KNOWN,
    /** It changes another unit, or may do so once the file was read. */
    MERGED
  }

  /**
   * What became of the units of a file.
   *
   * @param added how many were added
   * @param updated how many changed another unit
   * @param known how many changed nothing
   */
  public record Counts(int added, int updated, int known) {}

  /** The distinct texts of a unit, and which of them was translated from. */
  private record Texts(List<Digest> digests, List<String> languages, Digest source) {

    Set<String> languageSet() {
      return Set.copyOf(languages);
    }
  }

  private final LanguageTag memorySource;
  private final UnitSpool spool;
  private final KnownUnits units = new KnownUnits();
  private final TextKeys textKeys = new TextKeys();
  private final Map<LanguageTag, String> keys = new HashMap<>();
  private final Amendments amendments = new Amendments();
  private final BitSet added = new BitSet();
  private final Set<Integer> targets = new LinkedHashSet<>();
  private Amendments joiners = new Amendments();
  private long[] dates = new long[1 << 10];
  private int count;
  private int stored;
  private int fileStart;
  private int addedHere;
  private int updatedHere;
  private int knownHere;

  /**
   * Into a memory.
   *
   * @param memorySource its source language: that of units that do not name theirs
   * @param spool for the units that are to be merged into others
   */
  public UnitImport(LanguageTag memorySource, UnitSpool spool) {
    this.memorySource = memorySource;
    this.spool = spool;
  }

  /** Takes note of a unit that the memory has. All of them come first, in order. */
  public void addStored(TranslationUnit unit) {
    int number = next(unit);
    Texts texts = texts(unit);
    if (!texts.digests().isEmpty()) {
      units.put(number, texts.digests(), texts.languageSet());
    }
    stored = count;
  }

  /** A file begins. */
  public void beginFile() {
    fileStart = count;
    joiners = new Amendments();
    targets.clear();
    addedHere = 0;
    updatedHere = 0;
    knownHere = 0;
  }

  /**
   * The next unit of the file.
   *
   * @param unit has variants
   */
  public Fate add(TranslationUnit unit) {
    int number = next(unit);
    Texts texts = texts(unit);
    int same = units.withAll(texts.digests());
    if (same != KnownUnits.NONE) {
      if (!renews(same, number, texts)) {
        knownHere++;
        return Fate.KNOWN;
      }
      renew(same, new Amendment(number, spool.put(unit)));
      return Fate.MERGED;
    }
    int target = target(texts);
    if (target >= 0) {
      targets.add(target);
      joiners.add(target, new Amendment(number, spool.put(unit)));
      return Fate.MERGED;
    }
    begin(number, texts);
    return Fate.ADDED;
  }

  /** The file was read to its end. */
  public Counts endFile() {
    for (int target : targets) {
      join(target, joiners.of(target));
    }
    joiners = new Amendments();
    return new Counts(addedHere, updatedHere, knownHere);
  }

  /** Whether the memory stays as it is. */
  public boolean isEmpty() {
    return added.isEmpty() && amendments.isEmpty();
  }

  /** A unit of the memory as it is to be, by its position there. */
  public TranslationUnit merged(int position, TranslationUnit unit) {
    TranslationUnit merged = unit;
    for (Amendment amendment : amendments.of(position)) {
      merged = UnitMerge.merge(merged, spool.get(amendment.place()));
    }
    return merged;
  }

  /**
   * An incoming unit as it is to be added; null if it is not.
   *
   * @param incoming its number among all incoming ones, from 0
   */
  public @Nullable TranslationUnit addition(int incoming, TranslationUnit unit) {
    int number = stored + incoming;
    return added.get(number) ? merged(number, unit) : null;
  }

  private int next(TranslationUnit unit) {
    int number = count++;
    if (number == dates.length) {
      dates = Arrays.copyOf(dates, 2 * number);
    }
    dates[number] = TmxDate.latestNumber(unit);
    return number;
  }

  /** Whether a unit says something newer of a unit that has all of its texts. */
  private boolean renews(int same, int number, Texts texts) {
    return units.size(same) == texts.digests().size() && dates[number] > dates[same];
  }

  private void renew(int target, Amendment amendment) {
    amendments.add(target, amendment);
    dates[target] = Math.max(dates[target], dates[amendment.number()]);
    updatedHere++;
  }

  private void begin(int number, Texts texts) {
    added.set(number);
    units.put(number, texts.digests(), texts.languageSet());
    addedHere++;
  }

  /** The unit that a unit with these texts may join; negative if there is none. */
  private int target(Texts texts) {
    int target = units.only(texts.source(), fileStart);
    if (target < 0) {
      return target;
    }
    Set<String> known = units.languages(target);
    Set<String> fresh = new HashSet<>();
    for (int i = 0; i < texts.digests().size(); i++) {
      Digest text = texts.digests().get(i);
      String language = texts.languages().get(i);
      boolean agrees = known.contains(language) ? units.has(target, text) : fresh.add(language);
      if (!agrees) {
        return KnownUnits.NONE;
      }
    }
    return target;
  }

  private void join(int target, List<Amendment> joining) {
    Set<String> known = Set.copyOf(units.languages(target));
    Map<String, Digest> offered = new HashMap<>();
    Set<String> contested = new HashSet<>();
    List<Texts> textsOfAll = new ArrayList<>();
    for (Amendment each : joining) {
      Texts texts = texts(spool.get(each.place()));
      textsOfAll.add(texts);
      for (int i = 0; i < texts.digests().size(); i++) {
        String language = texts.languages().get(i);
        Digest text = texts.digests().get(i);
        Digest before = known.contains(language) ? text : offered.putIfAbsent(language, text);
        if (before != null && !before.equals(text)) {
          contested.add(language);
        }
      }
    }
    for (int i = 0; i < joining.size(); i++) {
      Texts texts = textsOfAll.get(i);
      Amendment each = joining.get(i);
      if (texts.languages().stream().noneMatch(contested::contains)) {
        join(target, each, texts);
      } else {
        int same = units.withAll(texts.digests());
        if (same == KnownUnits.NONE) {
          begin(each.number(), texts);
        } else if (renews(same, each.number(), texts)) {
          renew(same, each);
        } else {
          knownHere++;
        }
      }
    }
  }

  private void join(int target, Amendment joiner, Texts texts) {
    Set<String> known = units.languages(target);
    if (known.containsAll(texts.languages()) && dates[joiner.number()] <= dates[target]) {
      knownHere++;
      return;
    }
    List<Digest> all = units.texts(target);
    for (Digest text : texts.digests()) {
      if (!all.contains(text)) {
        all.add(text);
      }
    }
    Set<String> languages = new HashSet<>(known);
    languages.addAll(texts.languages());
    units.put(target, all, languages);
    renew(target, joiner);
  }

  private Texts texts(TranslationUnit unit) {
    List<Digest> digests = new ArrayList<>(unit.variants().size());
    List<String> languages = new ArrayList<>(unit.variants().size());
    Digest source = Digest.NONE;
    LanguageTag sourceLanguage =
        unit.sourceLanguage() == null ? memorySource : unit.sourceLanguage();
    boolean found = false;
    for (Variant variant : unit.variants()) {
      Digest digest = textKeys.of(variant);
      if (!digests.contains(digest)) {
        digests.add(digest);
        languages.add(keys.computeIfAbsent(variant.language(), TextKeys::language));
      }
      if (digests.size() == 1 && !found) {
        source = digest;
      }
      if (!found && variant.language().meets(sourceLanguage)) {
        source = digest;
        found = true;
      }
    }
    return new Texts(digests, languages, source);
  }
}
