/**
 * The interactive session, but for the terminal: lines taken apart, a file worked through segment
 * by segment, what may follow a half-typed line. Knows neither the parser of the command line nor
 * the editor of lines; those are behind ports.
 */
@NullMarked
package org.korpu.shell;

import org.jspecify.annotations.NullMarked;
