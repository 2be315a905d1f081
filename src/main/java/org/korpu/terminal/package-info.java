/**
 * The editor of lines at a terminal. The only package that knows JLine, which is loaded when a
 * person begins a session and not before.
 */
@NullMarked
package org.korpu.terminal;

import org.jspecify.annotations.NullMarked;
