package org.korpu.format.xliff.validation;

import org.korpu.model.FaultKind;
import org.korpu.model.Severity;

/**
 * The kinds of faults that {@link XliffValidator} finds. The {@linkplain #label() name} of a kind
 * is for ever and in every language.
 *
 * <p>An error is what XML, the schemas or the specification forbid: other tools may refuse the
 * file, or read it in their own way. A warning is what they allow and somebody will suffer from.
 */
public enum XliffFaultKind implements FaultKind {
  /** XML that is not well-formed; why. */
  BROKEN_MARKUP(Severity.ERROR),
  /** A version that is read as far as it agrees with another; the version. */
  OTHER_VERSION(Severity.WARNING),
  /** The namespace is not that of the version; the namespace, the version, that of the version. */
  WRONG_NAMESPACE(Severity.ERROR),
  /** A skeleton without content and address. */
  EMPTY_SKELETON(Severity.ERROR),
  /** A skeleton with content and address. */
  SKELETON_TWICE(Severity.ERROR),

  /** An element where XLIFF has none of the name; its name, the element around it. */
  UNEXPECTED_ELEMENT(Severity.ERROR),
  /**
   * An element of another namespace where only those of XLIFF may stand; its name, the element
   * around it.
   */
  FOREIGN_ELEMENT(Severity.ERROR),
  /** A module that there is not; its namespace. */
  UNKNOWN_MODULE(Severity.ERROR),
  /** Text where only elements may stand; the element around it. */
  UNEXPECTED_TEXT(Severity.ERROR),
  /** A demanded element is not there; the element, the one around it. */
  MISSING_ELEMENT(Severity.ERROR),
  /** A second element where XLIFF has one; the element, the one around it. */
  REPEATED_ELEMENT(Severity.ERROR),
  /** An element after one that it must precede; both, the element around them. */
  MISPLACED_ELEMENT(Severity.ERROR),
  /** A second element of a module where many tools read one; the element, the one around it. */
  REPEATED_MODULE(Severity.WARNING),
  /** An element that the strict schema of 1.2 does not have; its name. */
  DEPRECATED_ELEMENT(Severity.WARNING),
  /** An attribute that the element does not have; the attribute, the element. */
  UNKNOWN_ATTRIBUTE(Severity.ERROR),
  /** An attribute of another namespace where none may stand; the attribute, the element. */
  FOREIGN_ATTRIBUTE(Severity.ERROR),
  /**
   * An attribute without namespace that only the transitional schema of 1.2 lets stand; the
   * attribute, the element.
   */
  NON_STANDARD_ATTRIBUTE(Severity.WARNING),
  /** A demanded attribute is not there; the attribute, the element. */
  MISSING_ATTRIBUTE(Severity.ERROR),
  /** An attribute that the strict schema of 1.2 does not have; the attribute, the element. */
  DEPRECATED_ATTRIBUTE(Severity.WARNING),
  /** An attribute that says nothing; the attribute, the element. */
  EMPTY_ATTRIBUTE(Severity.WARNING),
  /** A value that the attribute cannot have; the attribute, the value, those it can have. */
  WRONG_ATTRIBUTE_VALUE(Severity.ERROR),

  /** An id that is taken; the id, what has it, that one’s line. */
  DUPLICATE_ID(Severity.ERROR),
  /** A reference that cannot be read; the reference. */
  MALFORMED_REFERENCE(Severity.ERROR),
  /** A reference to what is not there; the reference. */
  UNRESOLVED_REFERENCE(Severity.WARNING),
  /** A reference of a match or term leads out of the file; the reference. */
  OUTSIDE_REFERENCE(Severity.WARNING),
  /** An id that nothing in the file has; the attribute, the id. */
  UNKNOWN_REFERENCE(Severity.ERROR),
  /** A sub-flow that is no unit of the file; its id. */
  UNKNOWN_SUB_FLOW(Severity.ERROR),

  /** A value that is no language tag; the value. */
  MALFORMED_LANGUAGE(Severity.ERROR),
  /** A tag with a language, script or region that there is not; the tag, that part. */
  UNKNOWN_LANGUAGE(Severity.WARNING),
  /** There are targets in no language; the attribute; once a file. */
  MISSING_TARGET_LANGUAGE(Severity.ERROR),
  /** The source is in another language than the file says; both. */
  WRONG_SOURCE_LANGUAGE(Severity.ERROR),
  /** The target is in another language than the file says; both. */
  WRONG_TARGET_LANGUAGE(Severity.ERROR),
  /** As the error, in 1.2, which allows it; both. */
  OTHER_SOURCE_LANGUAGE(Severity.WARNING),
  /** As the error, in 1.2, which allows it; both. */
  OTHER_TARGET_LANGUAGE(Severity.WARNING),
  /** The same tag in other letters; both. */
  LANGUAGE_CASE(Severity.WARNING),

  /** Source and target treat white space differently. */
  SPACE_DIFFERS(Severity.ERROR),
  /** A state beyond the first without a translation; the state. */
  STATE_WITHOUT_TARGET(Severity.WARNING),
  /** A sub-state without state; the sub-state. */
  SUB_STATE_WITHOUT_STATE(Severity.ERROR),
  /** A sub-state that is no prefix and value; the sub-state. */
  MALFORMED_SUB_STATE(Severity.ERROR),
  /** An order beyond the last part; the order, how many parts. */
  ORDER_OUT_OF_RANGE(Severity.ERROR),
  /** Two targets in one place; the place, the line of the other. */
  DUPLICATE_ORDER(Severity.ERROR),
  /** 1.2: a segment that the source does not have; its id. */
  UNKNOWN_SEGMENT(Severity.ERROR),
  /** 1.2: the source has several segments, the target none. */
  TARGET_NOT_SEGMENTED(Severity.WARNING),
  /** 1.2: the segments together are not the source. */
  SEGMENTS_DIFFER(Severity.WARNING),

  /** A target has another kind of code under an id of its source; the id, both. */
  DIFFERENT_CODE(Severity.ERROR),
  /** Native code that is not there; the attribute, the id. */
  UNKNOWN_DATA(Severity.ERROR),
  /** The start or end of a pair without the other; the code, the one that is missing. */
  UNPAIRED_CODE(Severity.ERROR),
  /** An end before its start; the end, the start, the id. */
  END_BEFORE_START(Severity.ERROR),
  /** An end code without the attribute that says which; the code. */
  END_CODE_ID(Severity.ERROR),
  /** An isolated code whose other end is in the unit; its id. */
  ISOLATED_PAIR(Severity.ERROR),
  /**
   * Two ends of a code say different things of it; the attribute, that of the end, that of the
   * start, the id.
   */
  ENDS_DIFFER(Severity.ERROR),
  /** The end of a code does not repeat what its start says; the attribute, the id. */
  END_SILENT(Severity.WARNING),
  /** Attributes of a module on the end of a code; the code. */
  MODULE_ON_END_CODE(Severity.ERROR),
  /** A sub-type without type; the element. */
  SUB_TYPE_WITHOUT_TYPE(Severity.ERROR),
  /** A sub-type that the type does not have; the sub-type, the type. */
  SUB_TYPE_MISMATCH(Severity.ERROR),
  /** A code with a fixed place may be copied or deleted; the code, canReorder. */
  LOOSE_FIXED_CODE(Severity.ERROR),
  /** A fixed sequence that begins with no; the id. */
  MISSING_FIRST_NO(Severity.ERROR),
  /** A fixed sequence that the target has changed; the id of its first code. */
  REORDERED_CODES(Severity.ERROR),
  /** A code that the target must have; its id. */
  DELETED_CODE(Severity.ERROR),
  /** A copy with native code of its own; the id of the original. */
  COPY_WITH_DATA(Severity.ERROR),
  /** A copy of what is not there; the id. */
  UNKNOWN_ORIGINAL(Severity.ERROR),
  /** A copy of a code that must not be copied; its id. */
  FORBIDDEN_COPY(Severity.ERROR),
  /** A character as a number that XML can hold, or that there is not; the digits. */
  NEEDLESS_CODE_POINT(Severity.ERROR),
  /** 1.2: a second code of one id in a text; the id, the code. */
  DUPLICATE_CODE(Severity.WARNING),
  /** 1.2: a second start of one pair; the rid. */
  DUPLICATE_PAIR(Severity.ERROR),
  /** 1.2: the target has other codes than the source; missing, added. */
  CODE_MISMATCH(Severity.WARNING),

  /** An annotation that says nothing; the element. */
  NOTHING_ANNOTATED(Severity.ERROR),
  /** A comment that says nothing; the element. */
  EMPTY_COMMENT(Severity.ERROR),
  /** A comment with text and reference; the element. */
  TWO_COMMENTS(Severity.ERROR),
  /** A comment that refers to no note of its unit; the reference. */
  COMMENT_REFERENCE(Severity.ERROR),
  /** An annotation has changed on the way to the target; the id, the attribute, both values. */
  ANNOTATION_DIFFERS(Severity.ERROR),

  /** A match of no text of its unit; the reference. */
  MATCH_REFERENCE(Severity.ERROR),
  /** A glossary entry of no text of its unit; the reference. */
  GLOSSARY_REFERENCE(Severity.ERROR),
  /** A glossary entry without translation and definition; the element. */
  EMPTY_GLOSSARY_ENTRY(Severity.ERROR),
  /** A resource without content and address; the element. */
  EMPTY_RESOURCE(Severity.ERROR),
  /** A resource with content and address; the element. */
  RESOURCE_TWICE(Severity.ERROR),
  /** A reference to a resource that is not there; its id. */
  UNKNOWN_RESOURCE(Severity.WARNING),
  /** Changes of what is not there; the element, its id. */
  UNKNOWN_TRACKED(Severity.ERROR),
  /** Changes of an attribute that the element does not have; the attribute, the element. */
  UNKNOWN_PROPERTY(Severity.ERROR),
  /** A property twice in a revision; its name, the line of the other. */
  DUPLICATE_PROPERTY(Severity.ERROR),
  /** A current version that is not among the revisions; its name. */
  UNKNOWN_REVISION(Severity.ERROR),
  /** A size and a reference to one; the element. */
  SIZE_TWICE(Severity.ERROR),
  /** A size that is no whole number; the attribute, the value. */
  MALFORMED_SIZE(Severity.ERROR),
  /** A restriction of no known form; the attribute, the value. */
  MALFORMED_RESTRICTION(Severity.ERROR),
  /** Size data that are not there; the id. */
  UNKNOWN_SIZE_DATA(Severity.WARNING),
  /** Style attributes without an element; the element. */
  STYLE_WITHOUT_ELEMENT(Severity.ERROR),
  /** Style attributes that are no pairs; the value. */
  MALFORMED_STYLE(Severity.WARNING),
  /** A rule that asks for nothing; the rule or its attribute. */
  EMPTY_RULE(Severity.ERROR),
  /** A rule with two conditions; which. */
  TWO_RULES(Severity.ERROR),
  /** An option that the rule cannot have; the option, the rules that can. */
  RULE_OPTION(Severity.ERROR),
  /** A part of annotatorsRef that cannot be read; that part. */
  MALFORMED_ANNOTATORS(Severity.ERROR),
  /** Two attributes of ITS that exclude each other; both. */
  ITS_TWICE(Severity.ERROR),
  /** An attribute of ITS that needs another; it, the others. */
  ITS_INCOMPLETE(Severity.ERROR),
  /** Records of ITS that are not there; the element, the reference. */
  UNKNOWN_ITS_RECORDS(Severity.ERROR);

  private final Severity severity;

  XliffFaultKind(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
