package org.korpu.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.text.LetterCase;

/**
 * Makes drafts: the text of the source with its terms said in the language of the translation, in
 * the form that their place calls for ({@link TermRendering}). All else stays to be translated.
 * Safe for use by many threads.
 */
public final class TermDraft {

  private final TermMatcher terms;
  private final TermRendering rendering;
  private final LanguageTag to;

  /**
   * With the terms of a glossary.
   *
   * @param terms finds those of the source language
   */
  public TermDraft(TermMatcher terms, LanguageTag from, LanguageTag to) {
    this.terms = terms;
    this.rendering = new TermRendering(from, to);
    this.to = to;
  }

  /**
   * A draft.
   *
   * @param text the source with its terms exchanged
   * @param terms how many were
   */
  public record Draft(Segment text, int terms) {}

  /**
   * The draft for a source. Terms without an approved term in the other language stay, and so do
   * those with a code inside, since nobody knows where the code belongs in the new words. Of
   * several concepts with the same term the first is taken.
   */
  public Draft of(Segment source) {
    String text = source.text();
    List<TermHit> exchanged = new ArrayList<>();
    List<String> replacements = new ArrayList<>();
    for (TermHit hit : terms.find(text)) {
      boolean taken =
          !exchanged.isEmpty() && hit.start() < exchanged.get(exchanged.size() - 1).end();
      Optional<RenderedTerm> rendered = rendering.render(hit, text);
      if (!taken && rendered.isPresent() && !source.hasCodeInside(hit.start(), hit.end())) {
        exchanged.add(hit);
        replacements.add(LetterCase.like(hit.text(), rendered.get().text(), to));
      }
    }
    Segment draft = source;
    for (int i = exchanged.size() - 1; i >= 0; i--) {
      TermHit hit = exchanged.get(i);
      draft = draft.replaced(hit.start(), hit.end(), replacements.get(i));
    }
    return new Draft(draft, exchanged.size());
  }
}
