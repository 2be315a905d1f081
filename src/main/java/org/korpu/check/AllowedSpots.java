package org.korpu.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;

/**
 * Words and phrases that a workspace allows, by check: a finding that marks one of them is no
 * finding. The marked piece of the target is compared, and where nothing is marked there, that of
 * the source; in whatever capitals. A star at the end of a text stands for any letters.
 *
 * <p>Immutable, and safe for many threads.
 */
public final class AllowedSpots {

  /** None. */
  public static final AllowedSpots NONE = new AllowedSpots(Map.of());

  private final Map<String, List<String>> byCheck = new HashMap<>();

  /**
   * By names of checks.
   *
   * @param byCheck texts as the user wrote them
   */
  public AllowedSpots(Map<String, List<String>> byCheck) {
    byCheck.forEach((check, texts) -> this.byCheck.put(check, List.copyOf(texts)));
  }

  /** Whether what a finding marks is allowed. */
  public boolean allows(Finding finding) {
    List<String> texts = byCheck.getOrDefault(finding.check(), List.of());
    return !texts.isEmpty()
        && (allows(texts, finding.targetSpan(), finding.pair().target().text(), finding.pair().to())
            || (finding.targetSpan() == null
                && allows(
                    texts,
                    finding.sourceSpan(),
                    finding.pair().source().text(),
                    finding.pair().from())));
  }

  private static boolean allows(
      List<String> texts, Finding.@Nullable Span span, String text, LanguageTag language) {
    if (span == null || span.start() == span.end()) {
      return false;
    }
    String marked = Folding.fold(span.of(text).strip(), language);
    return texts.stream().anyMatch(each -> matches(Folding.fold(each, language), marked));
  }

  private static boolean matches(String allowed, String marked) {
    return allowed.endsWith("*")
        ? marked.startsWith(allowed.substring(0, allowed.length() - 1))
        : marked.equals(allowed);
  }
}
