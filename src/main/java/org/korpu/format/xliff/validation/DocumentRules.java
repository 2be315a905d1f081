package org.korpu.format.xliff.validation;

/** What the grammar of a version of XLIFF cannot say. One serves one file. */
interface DocumentRules {

  /** An element that holds files, groups or units begins; nothing inside it is known yet. */
  void start(XmlElement container);

  /** Anything else in such an element, whole. */
  void child(XmlElement child);

  /** Such an element ends. */
  void end(XmlElement container);
}
