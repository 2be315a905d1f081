package org.korpu.soak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.soak.ModelUnit.ModelVariant;

/**
 * Questions to the memory, and what the answers must be.
 *
 * <p>For a text that stands in the memory: exactly the units that have it, in their order, as exact
 * matches, up to the number asked for. For a text in which words were replaced by such as no
 * language has: its origin, with the percent that follows from the number of words, unless as many
 * better ones as were asked for come first. For every match: the unit is there and has these texts.
 */
final class Lookups {

  private static final int MAX = 5;
  private static final Pattern WORDS = Pattern.compile("[\\p{L}]+( [\\p{L}]+){4,}");
  private static final List<String> LANGUAGES = List.of("az", "en", "ru");

  private final Random random;
  private final Path folder;
  private int files;
  private int answers;

  /** A question. */
  record Query(String text, @Nullable String origin, int percent) {}

  /** Some questions in one language for translations into another. */
  record Batch(String from, String to, Path file, List<Query> queries) {

    List<String> command() {
      return List.of(
          "tm",
          "lookup",
          "--from",
          from,
          "--to",
          to,
          "--file",
          file.toString(),
          "--format",
          "json",
          "--max",
          Integer.toString(MAX));
    }
  }

  Lookups(Path folder, Random random) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("queries")).toAbsolutePath();
    this.random = random;
  }

  /** How many answers were looked at. */
  int answers() {
    return answers;
  }

  /** Questions about a state of the memory. */
  Batch batch(State state, int count) throws IOException {
    String from = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    String to = LANGUAGES.get((LANGUAGES.indexOf(from) + 1 + random.nextInt(2)) % 3);
    List<Query> queries = new ArrayList<>();
    for (int tries = 0; queries.size() < count && tries < 100 * count; tries++) {
      ModelUnit unit = state.units().get(random.nextInt(state.units().size()));
      ModelVariant variant = unit.variant(from);
      String text = variant == null ? "" : variant.text();
      if (!isPlain(text) || unit.plain(to).isBlank()) {
        continue;
      }
      String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
      if (random.nextInt(3) == 0 && WORDS.matcher(bare).matches()) {
        queries.add(strange(unit.id(), bare.split(" ", -1), text.endsWith(".") ? "." : ""));
      } else {
        queries.add(new Query(text, null, 100));
      }
    }
    Path file = folder.resolve("q" + files++ % 8 + ".txt");
    Files.write(file, queries.stream().map(Query::text).toList());
    return new Batch(from, to, file, queries);
  }

  private static boolean isPlain(String text) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.indexOf(PlainTmx.CODE) < 0
        && text.indexOf('\n') < 0
        && !text.contains("  ");
  }

  /** A text with some words that are none; the percent by the rule of the page on memories. */
  private Query strange(String origin, String[] words, String end) {
    int count = 1 + random.nextInt(Math.max(1, words.length * 3 / 10));
    Set<Integer> places = new HashSet<>();
    while (places.size() < count) {
      places.add(random.nextInt(words.length));
    }
    for (int place : places) {
      words[place] =
          "qx" + Integer.toString(random.nextInt(1 << 30), 26).replaceAll("[0-9]", "w") + "vv";
    }
    int percent = 100 * (words.length - count) / words.length;
    return new Query(String.join(" ", words) + end, origin, percent);
  }

  /**
   * Looks at the answers.
   *
   * @param states what the memory may have been when it was asked
   */
  void check(Batch batch, String out, List<State> states) {
    List<JsonNode> lines = out.lines().map(Plans::json).toList();
    if (lines.size() != batch.queries().size()) {
      throw new SoakFailure(lines.size() + " answers to " + batch.queries().size() + " questions");
    }
    List<List<String>> faults = new ArrayList<>();
    for (State state : states) {
      faults.add(faults(batch, lines, state));
    }
    answers += lines.size();
    // One command sees one state of the memory.
    if (faults.stream().noneMatch(List::isEmpty)) {
      throw new SoakFailure("wrong answers " + batch.command() + ": " + faults);
    }
  }

  private List<String> faults(Batch batch, List<JsonNode> lines, State state) {
    Map<String, List<ModelUnit>> byText = new HashMap<>();
    Map<String, @Nullable ModelUnit> byId = new HashMap<>();
    batch.queries().forEach(query -> byText.put(query.text(), new ArrayList<>()));
    batch.queries().forEach(query -> byId.put(String.valueOf(query.origin()), null));
    lines.forEach(line -> line.get("matches").forEach(m -> byId.put(m.get("unit").asText(), null)));
    for (ModelUnit unit : state.units()) {
      ModelVariant variant = unit.variant(batch.from());
      List<ModelUnit> same = variant == null ? null : byText.get(variant.text());
      if (same != null && !unit.plain(batch.to()).isBlank()) {
        same.add(unit);
      }
      if (byId.containsKey(unit.id())) {
        byId.put(unit.id(), unit);
      }
    }
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Query query = batch.queries().get(i);
      String fault = fault(batch, query, lines.get(i).get("matches"), byText, byId);
      if (fault != null) {
        faults.add(query + ": " + fault + ": " + lines.get(i));
      }
    }
    return faults;
  }

  private static @Nullable String fault(
      Batch batch,
      Query query,
      JsonNode matches,
      Map<String, List<ModelUnit>> byText,
      Map<String, @Nullable ModelUnit> byId) {
    int before = 100;
    boolean found = false;
    for (JsonNode match : matches) {
      ModelUnit unit = byId.get(match.get("unit").asText());
      int percent = match.get("percent").asInt();
      if (unit == null) {
        return "no unit " + match.get("unit");
      }
      if (!unit.plain(batch.from()).equals(match.get("source").asText())
          || !unit.plain(batch.to()).equals(match.get("targets").get(batch.to()).asText())) {
        return "other texts than " + unit;
      }
      if (percent > before) {
        return "not in order";
      }
      before = percent;
      found |= unit.equals(byId.get(String.valueOf(query.origin()))) && percent == query.percent();
      found |=
          percent == query.percent()
              && sameTexts(batch, unit, byId.get(String.valueOf(query.origin())));
    }
    if (query.origin() != null) {
      boolean room = matches.size() < MAX || before < query.percent();
      return found || !room || query.percent() < 70 || byId.get(query.origin()) == null
          ? null
          : "origin " + byId.get(query.origin()) + " not found";
    }
    List<String> exact = new ArrayList<>();
    Map<String, String> distinct = new LinkedHashMap<>();
    for (ModelUnit unit : byText.getOrDefault(query.text(), List.of())) {
      ModelVariant target = unit.variant(batch.to());
      distinct.putIfAbsent(target == null ? "" : target.text(), unit.id());
    }
    matches.forEach(
        match -> {
          if (match.get("percent").asInt() == 100 && match.get("kind").asText().equals("exact")) {
            exact.add(match.get("unit").asText());
          }
        });
    List<String> expected = distinct.values().stream().limit(MAX).toList();
    return exact.equals(expected) ? null : "exact matches should be " + expected;
  }

  private static boolean sameTexts(Batch batch, ModelUnit unit, @Nullable ModelUnit origin) {
    return origin != null
        && unit.plain(batch.from()).equals(origin.plain(batch.from()))
        && unit.plain(batch.to()).equals(origin.plain(batch.to()));
  }
}
