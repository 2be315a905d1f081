package org.korpu.soak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.cli.CommandLineRun;
import org.korpu.soak.ModelUnit.Known;
import org.korpu.soak.ModelUnit.ModelVariant;

/** Holds the files of the memory against what they must hold, unit by unit. */
final class Prover {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path memory;
  private final Path removed;
  private int proofs;

  Prover(Path folder) {
    memory = folder.resolve(Plans.MEMORY);
    removed = folder.resolve("tm/main.removed.tmx");
  }

  /** How often the whole memory was read and compared. */
  int proofs() {
    return proofs;
  }

  /**
   * The state that the files have, which must be one of some.
   *
   * @param since when the command began whose date may stand where the model says "now"
   */
  State whichOf(List<State> states, Instant since) throws IOException {
    proofs++;
    String earliest = DATE.format(since);
    List<Candidate> memories =
        new ArrayList<>(states.stream().map(State::units).map(Candidate::new).toList());
    List<Candidate> all = List.copyOf(memories);
    PlainTmx.read(memory, unit -> memories.forEach(each -> each.meet(unit, earliest)));
    List<ModelUnit> gone = Files.exists(removed) ? PlainTmx.read(removed) : List.of();
    StringBuilder differences = new StringBuilder();
    for (int i = 0; i < states.size(); i++) {
      String difference = all.get(i).end();
      if (difference == null && !states.get(i).removed().equals(gone)) {
        difference =
            "of " + states.get(i).removed().size() + " removed units there are " + gone.size();
      }
      if (difference == null) {
        State found = states.get(i);
        String digest = digest();
        if (!found.digest().isEmpty() && !found.digest().equals(digest)) {
          throw new SoakFailure("the memory has its units, but not the bytes that it had");
        }
        return new State(all.get(i).resolved(), found.removed(), digest);
      }
      differences.append("\n  state ").append(i + 1).append(": ").append(difference);
    }
    throw new SoakFailure("the memory is none of what it may be:" + differences);
  }

  /** The digest of the bytes of the memory. */
  String digest() throws IOException {
    try (InputStream in = Files.newInputStream(memory)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many bytes the file of removed units has. */
  long removedBytes() throws IOException {
    return Files.exists(removed) ? Files.size(removed) : 0;
  }

  /** A state whose dates of now are those of a command of a worker. */
  static State dated(State state) {
    String now = DATE.format(CommandLineRun.NOW);
    List<ModelUnit> units = new ArrayList<>(state.units());
    units.replaceAll(unit -> dated(unit, unit, now));
    return state.with(units);
  }

  private static final class Candidate {
    private final List<ModelUnit> units;
    private @Nullable List<ModelUnit> changed;
    private int next;
    private @Nullable String difference;

    Candidate(List<ModelUnit> units) {
      this.units = units;
    }

    void meet(ModelUnit actual, String earliest) {
      int place = next++;
      if (difference != null || place >= units.size()) {
        return;
      }
      ModelUnit expected = units.get(place);
      if (expected.equals(actual)) {
        return;
      }
      ModelUnit resolved = dated(expected, actual, earliest);
      if (!resolved.equals(actual)) {
        difference =
            "unit " + (place + 1) + " should be\n    " + expected + "\n  is\n    " + actual;
        return;
      }
      if (changed == null) {
        changed = new ArrayList<>(units);
      }
      changed.set(place, resolved);
    }

    @Nullable String end() {
      if (difference == null && next != units.size()) {
        difference = next + " units in place of " + units.size();
      }
      return difference;
    }

    List<ModelUnit> resolved() {
      return changed == null ? units : changed;
    }
  }

  /** The unit with "now" replaced by the date of the other, if that is no earlier than a date. */
  private static ModelUnit dated(ModelUnit unit, ModelUnit other, String earliest) {
    boolean same = unit.variants().size() == other.variants().size();
    Known known = dated(unit.known(), other.known(), earliest);
    List<ModelVariant> variants = new ArrayList<>(unit.variants());
    for (int i = 0; same && i < variants.size(); i++) {
      ModelVariant own = variants.get(i);
      Known date = dated(own.known(), other.variants().get(i).known(), earliest);
      if (!date.equals(own.known())) {
        variants.set(i, new ModelVariant(own.language(), date, own.text()));
      }
    }
    boolean changed = !known.equals(unit.known()) || !variants.equals(unit.variants());
    return changed ? new ModelUnit(unit.id(), known, variants) : unit;
  }

  private static Known dated(Known known, Known other, String earliest) {
    if (!Plans.NOW.equals(known.attribute("changedate"))) {
      return known;
    }
    String date = other.attribute("changedate");
    if (date == null || date.equals(Plans.NOW)) {
      return known.with("changedate", earliest);
    }
    boolean isNow =
        date.compareTo(earliest) >= 0 && date.compareTo(DATE.format(Instant.now())) <= 0;
    return isNow || date.equals(DATE.format(CommandLineRun.NOW))
        ? known.with("changedate", date)
        : known;
  }
}
