/** All formats of documents: which one a file is in, and the filter for it. */
@NullMarked
package org.korpu.filter.formats;

import org.jspecify.annotations.NullMarked;
