/**
 * The one place that makes parsers of XML. Files come from strangers: nothing is fetched, no entity
 * is expanded, nothing nests or grows without a bound, and what is wrong is said in three
 * languages.
 */
@NullMarked
package org.korpu.xml;

import org.jspecify.annotations.NullMarked;
