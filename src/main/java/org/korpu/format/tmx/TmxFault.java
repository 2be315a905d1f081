package org.korpu.format.tmx;

import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;

/**
 * A fault of a TMX file.
 *
 * @param kind what kind of fault
 * @param unit the tuid of the unit it is in; null outside units and where the unit has none
 * @param diagnostic file, place and wording; its severity is that of the kind
 */
public record TmxFault(TmxFaultKind kind, @Nullable String unit, Diagnostic diagnostic) {}
