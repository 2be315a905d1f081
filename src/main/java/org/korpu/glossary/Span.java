package org.korpu.glossary;

import java.util.List;

/**
 * A piece of a text that is a term, or several.
 *
 * @param place of its first word
 * @param next the place after its last word
 * @param end where its last word ends in the text
 * @param candidates the terms, in any order
 */
record Span(int place, int next, int end, List<Candidate> candidates) {}
