package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.UnitHit;
import org.korpu.curate.UnitName;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.model.Variant;
import org.korpu.store.TranslationMemory;

/** Finds the units that a user names, each of which must be exactly one. */
final class NamedUnits {

  /** How many units of one name are listed. */
  private static final int MOST_LISTED = 20;

  /** How much of a text tells units apart, in characters. */
  private static final int MOST_TEXT = 60;

  private final Invocation invocation;
  private final Map<UnitName, List<UnitHit>> hits = new LinkedHashMap<>();
  private final Map<UnitName, Integer> counts = new LinkedHashMap<>();

  private NamedUnits(Invocation invocation) {
    this.invocation = invocation;
  }

  /**
   * The units of some names, each once.
   *
   * @param files memories to look in; those of the workspace if empty
   * @throws InputException if a name is that of no unit, or of several, which are then listed
   */
  static List<UnitHit> find(Invocation invocation, List<String> typed, List<Path> files)
      throws IOException {
    NamedUnits units = new NamedUnits(invocation);
    units.search(typed, files);
    return units.unique();
  }

  private void search(List<String> typed, List<Path> files) throws IOException {
    List<TranslationMemory> known = invocation.resources().memories(files);
    Map<TranslationMemory, List<UnitName>> wanted = new LinkedHashMap<>();
    for (UnitName name : typed.stream().map(UnitName::of).distinct().toList()) {
      hits.put(name, new ArrayList<>());
      for (TranslationMemory memory : memories(name, known)) {
        wanted.computeIfAbsent(memory, m -> new ArrayList<>()).add(name);
      }
    }
    for (Map.Entry<TranslationMemory, List<UnitName>> each : wanted.entrySet()) {
      each.getKey()
          .forEach(
              stored -> {
                for (UnitName name : each.getValue()) {
                  if (name.names(stored)) {
                    found(name, new UnitHit(each.getKey(), stored));
                  }
                }
              },
              invocation::warn);
    }
  }

  /** Where to look for a unit: a memory that is named need not be one of the workspace. */
  private List<TranslationMemory> memories(UnitName name, List<TranslationMemory> known)
      throws IOException {
    String memory = name.memory();
    if (memory == null) {
      return known;
    }
    List<TranslationMemory> named =
        known.stream().filter(each -> each.name().equals(memory)).toList();
    return named.isEmpty() ? invocation.resources().memories(List.of(Path.of(memory))) : named;
  }

  private void found(UnitName name, UnitHit hit) {
    List<UnitHit> sofar = hits.getOrDefault(name, List.of());
    if (sofar.size() < MOST_LISTED) {
      sofar.add(hit);
    }
    counts.merge(name, 1, Integer::sum);
  }

  private List<UnitHit> unique() {
    List<Diagnostic> faults = new ArrayList<>();
    Map<String, UnitHit> unique = new LinkedHashMap<>();
    for (Map.Entry<UnitName, List<UnitHit>> each : hits.entrySet()) {
      String typed = each.getKey().typed();
      if (each.getValue().size() == 1) {
        UnitHit hit = each.getValue().get(0);
        unique.put(hit.place(), hit);
      } else if (each.getValue().isEmpty()) {
        faults.add(
            fault(null, Message.of(EditMessage.UNIT_MISSING, typed))
                .withAdvice(Message.of(EditMessage.FIND_UNITS)));
      } else {
        int count = counts.getOrDefault(each.getKey(), 0);
        faults.add(fault(null, Message.of(EditMessage.UNIT_SEVERAL, typed, count)));
        for (UnitHit hit : each.getValue()) {
          faults.add(fault(hit.place(), Message.of(EditMessage.UNIT_TEXT, text(hit))));
        }
        faults.add(
            faults
                .remove(faults.size() - 1)
                .withAdvice(Message.of(EditMessage.NAME_PLACE, each.getValue().get(0).place())));
      }
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return List.copyOf(unique.values());
  }

  private static Diagnostic fault(@Nullable String file, Message cause) {
    return new Diagnostic(Severity.ERROR, file, null, cause, null);
  }

  private static String text(UnitHit hit) {
    List<String> texts = new ArrayList<>();
    for (Variant variant : hit.unit().variants()) {
      String text = variant.segment().text().strip();
      int end =
          text.offsetByCodePoints(0, Math.min(MOST_TEXT, text.codePointCount(0, text.length())));
      texts.add(
          variant.language() + " " + (end < text.length() ? text.substring(0, end) + "…" : text));
    }
    return String.join(" | ", texts);
  }
}
