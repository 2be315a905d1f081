/**
 * What can be said of bilingual files and done to them without the documents they were made from:
 * counts, differences between two versions, pseudo-translation.
 */
@NullMarked
package org.korpu.bilingual;

import org.jspecify.annotations.NullMarked;
