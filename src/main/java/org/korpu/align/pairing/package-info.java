/**
 * Files that are one document in several languages, told by their names: {@code
 * release-{n}.{lang}.html}.
 */
@NullMarked
package org.korpu.align.pairing;

import org.jspecify.annotations.NullMarked;
