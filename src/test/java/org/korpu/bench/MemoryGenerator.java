package org.korpu.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.korpu.bench.ReleaseNames.Line;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Makes a trilingual memory of any size for measurements: {@code MemoryGenerator OUT.tmx UNITS
 * [SEED]}. The same arguments give the same bytes.
 *
 * <p>The sentences are those of official releases, in Azerbaijani, English and Russian, with about
 * 18 words on average; one in ten is a heading or a table cell. Words follow Zipf's law; names,
 * dates and numbers give a long tail. Of the units 8 % differ from an earlier one in one word or
 * one value, 1 % repeat one, and 2 % have inline codes.
 */
public final class MemoryGenerator {

  private static final long SEED = 20_261_123;
  private static final String[] DOMAINS = {
    "diplomacy", "economy", "education", "customs", "culture", "health"
  };
  private static final String[] EDITORS = {"aysel", "tural", "nigar", "olga", "kamran"};

  /** Sentences that later ones may resemble: those of the last releases of a few months. */
  private static final int REMEMBERED = 50_000;

  private final SplittableRandom random;
  private final List<Draws.Seeds> remembered = new ArrayList<>();
  private int leftInDocument;
  private String document = "";
  private String date = "";
  private String domain = "";

  /** A source of units, the same for the same seed. */
  public MemoryGenerator(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Makes a memory. */
  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : SEED;
    int units = Integer.parseInt(arguments[1]);
    Path file = Path.of(arguments[0]);
    MemoryGenerator generator = new MemoryGenerator(seed);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      TmxWriter writer = new TmxWriter(out, file.toString(), TmxHeader.of(LanguageTag.EN, "0.1.0"));
      for (int i = 1; i <= units; i++) {
        writer.write(generator.unit(i));
      }
      writer.finish();
    }
  }

  /** The next unit. */
  public TranslationUnit unit(int number) {
    if (leftInDocument-- == 0) {
      beginDocument();
    }
    Line line = line();
    List<Variant> variants = new ArrayList<>(3);
    int code = random.nextInt(100);
    variants.add(Variant.of(LanguageTag.AZ, segment(line.az(), code)));
    variants.add(Variant.of(LanguageTag.EN, segment(line.en(), code)));
    variants.add(Variant.of(LanguageTag.RU, segment(line.ru(), code)));
    return new TranslationUnit("r" + number, null, metadata(), variants);
  }

  /** A sentence of its own or one that resembles an earlier one. */
  Line line() {
    int kind = random.nextInt(100);
    if (kind < 9 && remembered.size() > 100) {
      Draws.Seeds earlier = remembered.get(random.nextInt(remembered.size()));
      int place = random.nextInt(3);
      int word = kind < 3 ? place : -1;
      int value = kind >= 3 && kind < 8 ? place : -1;
      return ReleaseSentences.make(new Draws(earlier, word, value, random.nextLong()));
    }
    Draws.Seeds seeds = new Draws.Seeds(random.nextLong(), random.nextLong(), random.nextLong());
    if (remembered.size() < REMEMBERED) {
      remembered.add(seeds);
    } else {
      remembered.set(random.nextInt(REMEMBERED), seeds);
    }
    return ReleaseSentences.make(new Draws(seeds, -1, -1, 0));
  }

  private void beginDocument() {
    leftInDocument = 5 + random.nextInt(40);
    int year = 2005 + random.nextInt(22);
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(28);
    date = String.format(Locale.ROOT, "%04d%02d%02d", year, month, day);
    document =
        String.format(
            Locale.ROOT, "%04d/%02d/release-%d.html", year, month, 1 + random.nextInt(9_999));
    domain = DOMAINS[random.nextInt(DOMAINS.length)];
    leftInDocument--;
  }

  private Metadata metadata() {
    TreeMap<String, String> attributes = new TreeMap<>();
    attributes.put(
        "creationdate",
        String.format(Locale.ROOT, "%sT%02d%02d00Z", date, random.nextInt(24), random.nextInt(60)));
    attributes.put("creationid", EDITORS[random.nextInt(EDITORS.length)]);
    if (random.nextInt(10) == 0) {
      attributes.put("usagecount", Integer.toString(1 + random.nextInt(30)));
    }
    List<Property> properties = new ArrayList<>(2);
    properties.add(Property.of("x-korpu-document", document));
    if (random.nextInt(3) == 0) {
      properties.add(Property.of("x-domain", domain));
    }
    List<Note> notes =
        random.nextInt(100) == 0 ? List.of(Note.of("Checked against the original.")) : List.of();
    return new Metadata(attributes, properties, notes);
  }

  /** Text, in one case of a hundred with bold at its start, in one with a footnote at its end. */
  private static Segment segment(String text, int code) {
    if (code == 0) {
      int space = text.indexOf(' ');
      int end = space < 0 ? text.length() : space;
      List<Inline> content = new ArrayList<>();
      content.add(InlineCode.of(Kind.OPEN, "1", "bold", "<b>"));
      content.add(new TextRun(text.substring(0, end)));
      content.add(InlineCode.of(Kind.CLOSE, "1", "bold", "</b>"));
      if (end < text.length()) {
        content.add(new TextRun(text.substring(end)));
      }
      return new Segment(content);
    }
    if (code == 1) {
      return new Segment(
          List.of(
              new TextRun(text), InlineCode.of(Kind.PLACEHOLDER, "1", "fnote", "<sup>1</sup>")));
    }
    return Segment.of(text);
  }
}
