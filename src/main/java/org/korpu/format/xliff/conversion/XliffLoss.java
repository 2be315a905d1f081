package org.korpu.format.xliff.conversion;

import org.korpu.model.MessageKey;

/** Kinds of content that the other version has no place for; {0} of each message: how many. */
public enum XliffLoss implements MessageKey {
  /** Skeletons. */
  SKELETON,
  /** Details of files: product, build, date. */
  FILE_DETAIL,
  /** Descriptions of tools. */
  TOOL,
  /** Phases of the work, and references to them. */
  PHASE,
  /** Counts of words and the like. */
  COUNT,
  /** Contexts. */
  CONTEXT,
  /** Groups of properties. */
  PROPERTY,
  /** Glossaries and reference material outside. */
  REFERENCE,
  /** Binary units. */
  BINARY_UNIT,
  /** Fonts, styles and coordinates. */
  LAYOUT,
  /** Types of resources and units, help and menu names. */
  TYPE,
  /** Limits of size and length. */
  RESTRICTION,
  /** States that the other version knows less exactly. */
  STATE,
  /** Where targets come from, other than exact, fuzzy and context matches. */
  QUALIFIER,
  /** Sub-states. */
  SUB_STATE,
  /** Proposals that are none for the segment: references, rejected ones, earlier versions. */
  MATCH,
  /** Priority and side of notes. */
  NOTE_DETAIL,
  /** What a translator may do with a code or segment. */
  EDITING_HINT,
  /** Directions of writing. */
  DIRECTION,
  /** Annotations that are neither comment nor explained term. */
  ANNOTATION,
  /** Links from codes to texts inside them. */
  SUB_FLOW,
  /** Glossary entries of no place in the text. */
  GLOSSARY_ENTRY,
  /** Metadata. */
  METADATA,
  /** Resource data. */
  RESOURCE,
  /** Tracked changes. */
  TRACKED_CHANGE,
  /** Validation rules. */
  RULE,
  /** Format style. */
  STYLE,
  /** ITS. */
  ITS,
  /** Extensions. */
  EXTENSION
}
