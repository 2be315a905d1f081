package org.korpu.soak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.soak.ModelUnit.Known;
import org.korpu.soak.ModelUnit.ModelVariant;
import org.korpu.soak.ModelUnit.Named;

/** What {@code tm dedupe} makes of a memory, by the rules on the page of memories in git. */
final class ModelDedupe {

  private ModelDedupe() {}

  /** The memory afterwards. */
  record Result(List<ModelUnit> units, int gone, int changed) {}

  /** Units that become one: their numbers, and all their texts by language. */
  private record Group(List<Integer> numbers, Map<String, String> texts) {}

  static Result of(List<ModelUnit> memory) {
    Map<String, List<Integer>> bySource = new LinkedHashMap<>();
    for (int i = 0; i < memory.size(); i++) {
      ModelVariant source = ModelImport.source(memory.get(i));
      bySource
          .computeIfAbsent(source.language() + '\n' + source.text(), key -> new ArrayList<>())
          .add(i);
    }
    @Nullable ModelUnit[] after = memory.toArray(new ModelUnit[0]);
    int gone = 0;
    int changed = 0;
    for (Map.Entry<String, List<Integer>> same : bySource.entrySet()) {
      if (same.getValue().size() > 1) {
        String source = same.getKey().substring(0, same.getKey().indexOf('\n'));
        for (Group group : groups(memory, same.getValue(), source)) {
          List<Integer> numbers = group.numbers().stream().sorted().toList();
          ModelUnit kept = memory.get(numbers.get(0));
          for (int other : numbers.subList(1, numbers.size())) {
            kept = united(kept, memory.get(other));
            after[other] = null;
            gone++;
          }
          changed += kept.equals(memory.get(numbers.get(0))) ? 0 : 1;
          after[numbers.get(0)] = kept;
        }
      }
    }
    List<ModelUnit> left = new ArrayList<>(memory.size() - gone);
    for (ModelUnit unit : after) {
      if (unit != null) {
        left.add(unit);
      }
    }
    return new Result(left, gone, changed);
  }

  private static List<Group> groups(List<ModelUnit> memory, List<Integer> numbers, String source) {
    List<Group> groups = new ArrayList<>();
    for (int number : numbers) {
      Map<String, String> texts = new TreeMap<>();
      memory.get(number).variants().forEach(each -> texts.put(each.language(), each.text()));
      groups.add(new Group(new ArrayList<>(List.of(number)), texts));
    }
    int before;
    do {
      before = groups.size();
      groups.sort(
          Comparator.comparing((Group group) -> -group.texts().size())
              .thenComparing(
                  group -> group.numbers().stream().min(Integer::compare).orElseThrow()));
      List<Group> joined = new ArrayList<>();
      for (Group group : groups) {
        Group other = null;
        for (Group each : joined) {
          if (isOne(each, group, source)) {
            other = each;
            break;
          }
        }
        if (other == null) {
          joined.add(group);
        } else {
          other.numbers().addAll(group.numbers());
          other.texts().putAll(group.texts());
        }
      }
      groups = joined;
    } while (groups.size() < before);
    return groups;
  }

  /** Whether units have a further text in common and no language in which they differ. */
  private static boolean isOne(Group one, Group other, String source) {
    boolean common = other.texts().size() == 1;
    for (Map.Entry<String, String> text : other.texts().entrySet()) {
      String own = one.texts().get(text.getKey());
      if (own != null && !own.equals(text.getValue())) {
        return false;
      }
      common |= own != null && !text.getKey().equals(source);
    }
    return common;
  }

  private static ModelUnit united(ModelUnit unit, ModelUnit other) {
    List<ModelVariant> variants = new ArrayList<>(unit.variants());
    for (ModelVariant theirs : other.variants()) {
      ModelVariant own = unit.variant(theirs.language());
      if (own == null) {
        variants.add(theirs);
      } else {
        variants.set(
            variants.indexOf(own),
            new ModelVariant(own.language(), united(own.known(), theirs.known()), own.text()));
      }
    }
    return new ModelUnit(unit.id(), united(unit.known(), other.known()), variants);
  }

  private static Known united(Known one, Known other) {
    Known all = one;
    for (Named each : other.attributes()) {
      String own = one.attribute(each.name());
      String value = each.value();
      boolean takes =
          own == null
              || switch (each.name()) {
                case "creationdate" -> value.compareTo(own) < 0;
                case "changedate", "lastusagedate" -> value.compareTo(own) > 0;
                case "usagecount" -> Integer.parseInt(value) > Integer.parseInt(own);
                default -> false;
              };
      if (takes) {
        all = all.with(each.name(), value);
        if (own != null && each.name().equals("creationdate")) {
          all = all.with("creationid", other.attribute("creationid"));
        } else if (own != null && each.name().equals("changedate")) {
          all = all.with("changeid", other.attribute("changeid"));
        }
      }
    }
    return new Known(
        all.attributes(),
        ModelImport.union(one.properties(), other.properties()),
        ModelImport.union(one.notes(), other.notes()));
  }
}
