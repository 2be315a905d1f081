/**
 * Ports to documents: extract text units, cut them into segments, and put translations back.
 *
 * <p>Implementations live in packages of their own; {@code filter.okapi} is the only one that knows
 * Okapi.
 */
@NullMarked
package org.korpu.filter;

import org.jspecify.annotations.NullMarked;
