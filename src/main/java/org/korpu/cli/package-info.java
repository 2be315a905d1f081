/**
 * The command line: parses, calls the library, prints, and says how it went.
 *
 * <p>The only home of picocli, of the process's streams and environment, and of exit codes. A
 * command parses its flags into a call of the library and hands the value it gets to {@link
 * org.korpu.report}; it catches nothing, since one handler maps exceptions to a line and a status.
 */
@NullMarked
package org.korpu.cli;

import org.jspecify.annotations.NullMarked;
