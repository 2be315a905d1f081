/**
 * Ways to find candidates in local memories. Nothing here ranks: candidates go to the one scorer of
 * {@link org.korpu.match}.
 */
@NullMarked
package org.korpu.store.index;

import org.jspecify.annotations.NullMarked;
