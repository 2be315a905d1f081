package org.korpu.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

  private static final List<KnownName> NAMES = KnownNames.read();

  @Test
  void formsAreInTheScriptOfTheirLanguage() {
    for (KnownName name : NAMES) {
      for (NameLanguage language : NameLanguage.values()) {
        for (String form : name.in(language)) {
          assertThat(form.strip()).isEqualTo(form).isNotEmpty();
          assertThat(form.chars().anyMatch(language::isForeign)).as(form).isFalse();
        }
      }
    }
  }

  @Test
  void noNameStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (KnownName name : NAMES) {
      assertThat(seen.add(name.kind() + " " + name.az() + name.ru() + name.en()))
          .as(name.toString())
          .isTrue();
    }
  }

  /** The list holds what is established, not what the suffixes make anyway. */
  @Test
  void noAzerbaijaniSurnameIsListedThatIsMadeAnyway() {
    List<String> needless = new ArrayList<>();
    for (KnownName name : NAMES) {
      if (name.kind() == NameKind.SURNAME && name.origin() == NameOrigin.AZ && isMade(name)) {
        needless.add(name.az().get(0));
      }
    }
    assertThat(needless).isEmpty();
  }

  private static boolean isMade(KnownName name) {
    List<KnownName> others = NAMES.stream().filter(each -> !each.equals(name)).toList();
    for (NameLanguage from : NameLanguage.values()) {
      NameIndex index = new NameIndex(others, from);
      for (NameLanguage to : NameLanguage.values()) {
        if (from != to && !makes(new DerivedNames(index, from, to), name, from, to)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean makes(
      DerivedNames derived, KnownName name, NameLanguage from, NameLanguage to) {
    List<String> made =
        derived.renderings(from.lower(name.in(from).get(0))).stream().map(Ranked::text).toList();
    List<String> forms = name.in(to).stream().map(to::lower).toList();
    return !made.isEmpty() && made.get(0).equals(forms.get(0)) && made.containsAll(forms);
  }
}
