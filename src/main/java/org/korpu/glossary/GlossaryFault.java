package org.korpu.glossary;

import org.korpu.model.Diagnostic;

/**
 * A fault of a glossary.
 *
 * @param concept the id of the concept that has it
 * @param diagnostic what it is and where
 */
public record GlossaryFault(String concept, Diagnostic diagnostic) {}
