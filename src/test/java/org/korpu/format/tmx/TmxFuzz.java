package org.korpu.format.tmx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.korpu.format.tmx.TmxReader.Parsing;
import org.korpu.fuzz.FuzzFile;
import org.korpu.fuzz.Holds;
import org.korpu.model.Diagnostic;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.Segment;
import org.korpu.model.Severity;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Any file: both ways of reading give the same, what is left out is an error of the validator too,
 * and what is written of the units is read back, stable to the byte, and valid if the file was.
 */
public final class TmxFuzz {

  private static final String FILE = "m.tmx";

  /** Refused as a whole. */
  private static final List<String> NO_TMX =
      List.of("EMPTY_FILE", "NOT_XML", "OTHER_ROOT", "ENDLESS_PROLOGUE", "UNKNOWN_ENCODING");

  private static final FuzzFile FILES =
      FuzzFile.ofSeeds(FuzzFile.XML, "codes.tmx", "metadata.tmx", "plain.tmx");

  private TmxFuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    byte[] file = FILES.of(input);
    Object exact = read(file, Parsing.EXACT);
    Object fast = read(file, Parsing.FAST);
    List<TmxFault> found = new ArrayList<>();
    TmxValidator.validate(new ByteArrayInputStream(file), FILE, found::add);
    found.forEach(fault -> Holds.diagnostic(fault.diagnostic(), FILE));
    if (exact instanceof Tmx tmx) {
      Holds.equal(fast, tmx, "fast and exact reading");
      if (tmx.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
        Holds.that(hasError(found), "what is left out is an error: " + tmx.faults());
      }
      roundTrip(tmx, hasError(found));
    } else {
      Holds.equal(fast, exact, "fast and exact refusal");
      Holds.that(hasError(found), "a refused file has an error: " + exact);
    }
  }

  /** What was read, or the diagnostics of the refusal. */
  private static Object read(byte[] file, Parsing parsing) throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    List<TranslationUnit> units = new ArrayList<>();
    try {
      TmxReader reader = new TmxReader(new ByteArrayInputStream(file), FILE, faults::add, parsing);
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        units.add(unit);
      }
      faults.forEach(fault -> Holds.diagnostic(fault, FILE));
      faults.forEach(fault -> Holds.that(fault.position() != null, "a place of " + fault));
      return new Tmx(reader.header(), units, faults);
    } catch (InputException e) {
      Holds.refusal(e, FILE, NO_TMX);
      return e.diagnostics();
    }
  }

  private static void roundTrip(Tmx tmx, boolean wasInvalid) throws IOException {
    byte[] written = write(tmx);
    Tmx again = (Tmx) read(written, Parsing.FAST);
    Holds.equal(
        again.faults().stream().filter(fault -> fault.severity() == Severity.ERROR).toList(),
        List.of(),
        "no faults in what was written");
    Holds.equal(again.units().size(), tmx.units().size(), "as many units");
    for (int i = 0; i < tmx.units().size(); i++) {
      TranslationUnit unit = tmx.units().get(i);
      TranslationUnit other = again.units().get(i);
      Holds.equal(other.id(), unit.id(), "id");
      Holds.equal(other.metadata(), unit.metadata(), "metadata");
      Holds.equal(other.variants().size(), unit.variants().size(), "as many variants");
      for (int j = 0; j < unit.variants().size(); j++) {
        Variant wanted = unit.variants().get(j);
        Variant got = other.variants().get(j);
        Holds.equal(got.language(), wanted.language(), "language");
        Holds.equal(got.metadata(), wanted.metadata(), "metadata of a variant");
        Holds.equal(outline(got.segment()), outline(wanted.segment()), "text and codes");
      }
    }
    Holds.equal(write(again), written, "what was written is stable");
    if (!wasInvalid) {
      List<TmxFault> found = new ArrayList<>();
      TmxValidator.validate(new ByteArrayInputStream(written), FILE, found::add);
      Holds.that(!hasError(found), "what was valid is written validly: " + found);
    }
  }

  /** Texts and codes in their places; ids are numbered anew by the writer. */
  private static String outline(Segment segment) {
    StringBuilder outline = new StringBuilder();
    for (Inline inline : segment.content()) {
      outline.append(
          inline instanceof InlineCode code
              ? "\n" + code.kind() + code.type() + code.data() + code.subFlows().size() + "\n"
              : inline.toString());
    }
    return outline.toString();
  }

  private static boolean hasError(List<TmxFault> faults) {
    return faults.stream().anyMatch(fault -> fault.diagnostic().severity() == Severity.ERROR);
  }

  private static byte[] write(Tmx tmx) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxWriter writer = new TmxWriter(out, FILE, tmx.header());
    for (TranslationUnit unit : tmx.units()) {
      writer.write(unit);
    }
    writer.finish();
    return out.toByteArray();
  }
}
