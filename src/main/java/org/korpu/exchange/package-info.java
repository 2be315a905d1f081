/**
 * What comes into a memory from files of other tools, and what goes out to them. Formats are put
 * together here; files come as streams that can be opened anew, since most are read twice.
 */
@NullMarked
package org.korpu.exchange;

import org.jspecify.annotations.NullMarked;
