/**
 * The one place that unpacks archives: documents of office programs come from strangers, and a file
 * of a hundred kilobytes may hold a part of a hundred gigabytes.
 */
@NullMarked
package org.korpu.archive;

import org.jspecify.annotations.NullMarked;
