package org.korpu.format.xliff.validation;

import java.util.HashMap;
import java.util.Map;
import org.korpu.format.xliff.validation.ElementRule.Particle;

/**
 * Whether the elements in one element are those of its rule, in the order of the rule. One serves
 * one element; its children are handed over one by one.
 */
final class ContentCheck {

  private final XmlElement element;
  private final ElementRule rule;
  private final Grammar grammar;
  private final FaultList faults;
  private final int[] counts;
  private final Map<String, Integer> modules = new HashMap<>();
  private int at;

  /** The first of the children at this place of the rule. */
  private String first = "";

  private boolean unexpected;

  ContentCheck(XmlElement element, ElementRule rule, Grammar grammar, FaultList faults) {
    this.element = element;
    this.rule = rule;
    this.grammar = grammar;
    this.faults = faults;
    this.counts = new int[rule.content().size()];
  }

  void child(XmlElement child) {
    String key = Grammar.key(child.namespace(), child.name());
    int place = rule.accepting(child, key, at);
    if (place == at && isFull(at)) {
      place = rule.accepting(child, key, at + 1);
    }
    if (place < 0) {
      misfit(child, rule.accepting(child, key, 0));
      return;
    }
    if (place > at || first.isEmpty()) {
      first = child.shown();
    }
    at = place;
    counts[place]++;
    Particle particle = rule.content().get(place);
    if (!particle.keys().contains(key)) {
      module(child, key);
    }
  }

  /** The end of the element: what is missing now is missing. */
  void end() {
    for (int i = 0; i < counts.length; i++) {
      Particle particle = rule.content().get(i);
      if (counts[i] < particle.least()) {
        // Something wrong stands there already, perhaps in its place.
        if (!unexpected || particle.shown().size() == 1) {
          String names = String.join(">, <", particle.shown());
          faults.add(XliffFaultKind.MISSING_ELEMENT, element, names, element.shown());
        }
      }
    }
    if (rule.empty() ? element.hasCharacters() : element.hasText() && !rule.text()) {
      faults.add(XliffFaultKind.UNEXPECTED_TEXT, element, element.shown());
    }
  }

  private boolean isFull(int place) {
    int most = rule.content().get(place).most();
    return most > 0 && counts[place] >= most;
  }

  private void misfit(XmlElement child, int place) {
    if (place < 0) {
      unexpected = true;
      faults.add(unexpected(child), child, child.shown(), element.shown());
    } else if (isFull(place)) {
      faults.add(XliffFaultKind.REPEATED_ELEMENT, child, child.shown(), element.shown());
    } else {
      counts[place]++;
      faults.add(XliffFaultKind.MISPLACED_ELEMENT, child, child.shown(), first, element.shown());
    }
  }

  private XliffFaultKind unexpected(XmlElement child) {
    String namespace = child.namespace();
    return namespace.isEmpty() || grammar.knows(namespace) || namespace.equals(element.namespace())
        ? XliffFaultKind.UNEXPECTED_ELEMENT
        : XliffFaultKind.FOREIGN_ELEMENT;
  }

  /** Among foreign elements, those of a module stand in certain places only. */
  private void module(XmlElement child, String key) {
    if (!child.namespace().startsWith(Names.MODULE)) {
      return;
    }
    if (!grammar.knows(child.namespace())) {
      faults.add(XliffFaultKind.UNKNOWN_MODULE, child, child.namespace());
      return;
    }
    // What is no part of XLIFF may hold whatever it likes.
    if (!element.namespace().startsWith(Names.MODULE) || isOpen()) {
      return;
    }
    Boolean many = rule.modules().get(key);
    if (many == null) {
      faults.add(XliffFaultKind.UNEXPECTED_ELEMENT, child, child.shown(), element.shown());
    } else if (modules.merge(key, 1, Integer::sum) > 1) {
      faults.add(
          many ? XliffFaultKind.REPEATED_MODULE : XliffFaultKind.REPEATED_ELEMENT,
          child,
          child.shown(),
          element.shown());
    }
  }

  /** Whether any element may stand in it: copies of documents and resources. */
  private boolean isOpen() {
    return element.is(Names.CORE_2, "skeleton")
        || element.namespace().equals(Names.RESOURCES)
        || element.namespace().equals(Names.SIZE);
  }
}
