package org.korpu.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.korpu.soak.ModelUnit.Known;
import org.korpu.soak.ModelUnit.ModelVariant;
import org.korpu.soak.ModelUnit.Named;

/** Thinks up commands that change the memory, and what they must make of it. */
final class Plans {

  static final String MEMORY = "tm/main.tmx";

  /** Stands for the date of a command until it is known. */
  static final String NOW = "now";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A text that no other unit has by chance, in characters. */
  private static final int LONG = 60;

  private final Path folder;
  private final Random random;
  private final FreshUnits fresh;
  private final int batch;
  private int edits;
  private int year = 2027;

  Plans(Path folder, Random random, FreshUnits fresh, int size) {
    this.folder = folder;
    this.random = random;
    this.fresh = fresh;
    this.batch = Math.max(12, size / 500);
  }

  /** An import of units that are new, known, newer, or complete others. */
  Plan importing(State state) throws IOException {
    List<ModelUnit> units = new ArrayList<>();
    Set<String> sources = new HashSet<>();
    for (ModelUnit unit : fresh.units(1 + batch / 2 + random.nextInt(batch))) {
      int kind = random.nextInt(20);
      units.add(kind == 0 ? fresh.incomplete(unit) : kind <= 2 ? fresh.spoilt(unit) : unit);
    }
    String later = year++ + "0101T000000Z";
    for (int i = 0; i < units.size() / 6; i++) {
      ModelUnit copy = some(state.units()).named(fresh.id());
      units.add(random.nextBoolean() ? copy : copy.with(copy.known().with("changedate", later)));
    }
    for (ModelUnit unit :
        state.units().subList(state.units().size() * 4 / 5, state.units().size())) {
      ModelUnit rest = fresh.rest(unit);
      if (rest != null && random.nextInt(4) == 0) {
        units.add(rest);
      }
    }
    // Two units of one file that have one source might join one unit: left to other tests.
    units.removeIf(unit -> !sources.add(ModelImport.source(unit).text()));
    Path file = folder.resolve("incoming.tmx");
    PlainTmx.write(file, units);
    return Plan.of(
            "import",
            List.of("tm", "import", "incoming.tmx", "--into", MEMORY, "--format", "json"),
            before -> before.with(ModelImport.of(before.units(), units).units()))
        .saying(
            (run, before, after) -> {
              JsonNode said = json(run.out());
              ModelImport.Result result = ModelImport.of(before.units(), units);
              check("read", units.size(), said);
              check("added", result.added(), said);
              check("updated", result.updated(), said);
              check("known", result.known(), said);
            });
  }

  /** A new text for one unit. */
  Plan editing(State state) {
    while (true) {
      int place = random.nextInt(state.units().size());
      ModelUnit unit = state.units().get(place);
      ModelVariant variant = unit.variants().get(random.nextInt(unit.variants().size()));
      if (fresh.isFaulty(unit) || variant.text().isBlank() || variant.text().contains("{")) {
        continue;
      }
      String added = " (" + ++edits + ")";
      Plan.Dated dated = new Plan.Dated(unit.id(), variant.language());
      List<String> command = new ArrayList<>(List.of("tm", "edit"));
      command.add(random.nextBoolean() ? MEMORY + ":" + (place + 1) : MEMORY + "#" + unit.id());
      command.addAll(List.of("--lang", variant.language()));
      command.addAll(List.of("--text", notation(variant.text()) + added, "--apply"));
      UnaryOperator<ModelUnit> change =
          each -> edited(each, variant.language(), variant.text() + added, NOW);
      return Plan.of("edit", command, before -> before.with(changed(before, unit.id(), change)))
          .dating(dated.unit(), dated.language());
    }
  }

  /** The removal of some units. */
  Plan removing(State state) {
    Set<String> gone = new HashSet<>();
    List<String> command = new ArrayList<>(List.of("tm", "rm"));
    int wanted = 1 + random.nextInt(batch / 4);
    for (int tries = 0; gone.size() < wanted && tries < 1000; tries++) {
      int place = random.nextInt(state.units().size());
      ModelUnit unit = state.units().get(place);
      if (unit.plain("en").length() >= LONG && gone.add(unit.id())) {
        command.add(MEMORY + ":" + (place + 1));
      }
    }
    command.add("--apply");
    return Plan.of(
            "rm",
            command,
            before ->
                before.with(
                    before.units().stream().filter(each -> !gone.contains(each.id())).toList()))
        .saying(
            (run, before, after) ->
                mention(
                    run.err(), gone.size(), gone.size() == 1 ? "unit removed" : "units removed"));
  }

  /** Units that say the same become one. */
  Plan deduping() {
    return Plan.of(
            "dedupe",
            List.of("tm", "dedupe", MEMORY, "--apply"),
            before -> before.with(ModelDedupe.of(before.units()).units()))
        .saying(
            (run, before, after) -> {
              int gone = ModelDedupe.of(before.units()).gone();
              if (gone > 0) {
                mention(run.err(), gone, gone == 1 ? "duplicate merged" : "duplicates merged");
              }
            });
  }

  /** What the generator spoilt is mended. */
  Plan cleaning() {
    return Plan.of("clean", List.of("tm", "clean", MEMORY, "--apply"), fresh::cleaned)
        .saying(
            (run, before, after) ->
                mention(
                    run.err(),
                    before.units().size(),
                    before.units().size() == 1 ? "unit" : "units"));
  }

  /** Canonical form. */
  Plan canonising() {
    return Plan.of(
        "canon",
        List.of("tm", "canon", MEMORY, "--apply"),
        before -> before.with(before.units().stream().map(Plans::canonical).toList()));
  }

  /** The last commands are taken back; or korpu refuses, if somebody else wrote meanwhile. */
  @Nullable Plan undoing(History history) {
    int depth = history.depth();
    if (depth == 0) {
      return null;
    }
    int count = 1 + random.nextInt(Math.min(3, depth));
    State before = history.before(count);
    Plan plan =
        Plan.of(
                "undo",
                List.of("tm", "undo", Integer.toString(count), "--apply"),
                state -> before == null ? state : before)
            .saying(
                (run, b, a) ->
                    mention(run.err(), count, count == 1 ? "command undone" : "commands undone"));
    return before != null
        ? plan
        : plan.saying((run, b, a) -> {}).refused("by something other than korpu");
  }

  private ModelUnit some(List<ModelUnit> units) {
    while (true) {
      ModelUnit unit = units.get(random.nextInt(units.size()));
      if (!fresh.isFaulty(unit) && unit.variants().size() == 3) {
        return unit;
      }
    }
  }

  /** The memory with one unit changed. */
  static List<ModelUnit> changed(State state, String id, UnaryOperator<ModelUnit> change) {
    List<ModelUnit> units = new ArrayList<>(state.units());
    units.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
    return units;
  }

  /** A unit with another text in a language. */
  static ModelUnit edited(ModelUnit unit, String language, String text, String date) {
    ModelVariant own = unit.variant(language);
    if (own == null) {
      return unit;
    }
    Known known = own.known().with("changedate", date).with("changeid", null);
    ModelUnit edited = unit.with(new ModelVariant(language, known, text));
    return unit.known().attribute("changedate") == null
        ? edited
        : edited.with(unit.known().with("changedate", date).with("changeid", null));
  }

  private static ModelUnit canonical(ModelUnit unit) {
    String source = ModelImport.source(unit).language();
    List<ModelVariant> variants = new ArrayList<>(unit.variants());
    variants.replaceAll(
        each -> new ModelVariant(each.language(), canonical(each.known()), each.text()));
    variants.sort(
        Comparator.comparing((ModelVariant each) -> !each.language().equals(source))
            .thenComparing(ModelVariant::language));
    return new ModelUnit(unit.id(), canonical(unit.known()), variants);
  }

  private static Known canonical(Known known) {
    List<Named> properties = new ArrayList<>(known.properties());
    properties.sort(Comparator.comparing(Named::name));
    return new Known(known.attributes(), properties, known.notes());
  }

  /** A text as {@code tm edit} wants it typed. */
  static String notation(String text) {
    if (text.indexOf(PlainTmx.CODE) < 0) {
      return text;
    }
    StringBuilder typed = new StringBuilder();
    int at = 0;
    for (int code = text.indexOf(PlainTmx.CODE); code >= 0; ) {
      typed.append(text, at, code);
      String element = text.substring(code + 1, code + 4);
      typed.append(element.startsWith("bpt") ? "{1}" : element.startsWith("ept") ? "{/1}" : "{1/}");
      at = text.indexOf(PlainTmx.END, code) + 1;
      code = text.indexOf(PlainTmx.CODE, at);
    }
    return typed.append(text.substring(at)).toString();
  }

  static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String field, int expected, JsonNode said) {
    if (said.get(field) == null || said.get(field).asInt() != expected) {
      throw new SoakFailure(field + " should be " + expected + " in " + said);
    }
  }

  private static void mention(String message, int count, String words) {
    String number = String.format(Locale.ROOT, "%,d", count);
    if (!message.contains(number + " " + words)) {
      throw new SoakFailure("“" + number + " " + words + "” is not in: " + message);
    }
  }
}
