package org.korpu.glossary;

import java.util.List;
import org.korpu.text.Token;

/** A term, or a given form of it, that a matcher looks for. */
final class Candidate {

  private final int order;
  private final Concept concept;
  private final Term term;
  private final CaseRule rule;
  private final String spelling;
  private final List<Token> tokens;
  private final int[] words;

  /**
   * A candidate.
   *
   * @param order its place in the glossary
   * @param spelling the term, or a form of it that the glossary gives
   * @param tokens the words of the spelling
   * @param words their numbers
   */
  Candidate(
      int order, Concept concept, Term term, String spelling, List<Token> tokens, int[] words) {
    this.order = order;
    this.concept = concept;
    this.term = term;
    this.rule = term.caseRule();
    this.spelling = spelling;
    this.tokens = tokens;
    this.words = words;
  }

  int order() {
    return order;
  }

  Concept concept() {
    return concept;
  }

  Term term() {
    return term;
  }

  CaseRule rule() {
    return rule;
  }

  String spelling() {
    return spelling;
  }

  /** The words of the spelling. */
  List<Token> tokens() {
    return tokens;
  }

  /** The numbers of the words; not to be changed. */
  int[] words() {
    return words;
  }
}
