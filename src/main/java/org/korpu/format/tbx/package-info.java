/**
 * The glossary as TBX, the exchange format of termbases (ISO 30042).
 *
 * <p>Written is the dialect TBX-Basic: version 3 (ISO 30042:2019) with data categories as
 * attributes, or version 2 (ISO 30042:2008). Read is, beside these, version 3 with data categories
 * as tags, and what other tools make of either version.
 *
 * <p>What TBX-Basic has no place for stands in notes that begin with {@code [korpu:KEY]}: other
 * tools show them to people, and korpu takes them back. Keys of a concept: {@code id} (where it is
 * no XML name), {@code broader}, {@code replaced-by}, {@code holder}, {@code property}, {@code
 * note} (where the note itself begins so). Keys of a term: {@code valid}, {@code case}, {@code
 * property}, {@code note}.
 */
@NullMarked
package org.korpu.format.tbx;

import org.jspecify.annotations.NullMarked;
