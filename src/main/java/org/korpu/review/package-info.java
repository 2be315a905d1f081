/**
 * A translation as a table for a reviewer who has only Word or Excel, and the way back.
 *
 * <p>The table carries, unseen, which segment each row is and what it held when it was made. What
 * comes back is compared with the XLIFF file as it is now, row by row: a row that cannot be taken
 * without a doubt is refused with its reason, and the others are taken.
 */
@NullMarked
package org.korpu.review;

import org.jspecify.annotations.NullMarked;
