package org.korpu.format.xliff;

import org.korpu.format.xliff.XliffDocument.Version;

class Xliff21Test extends XliffVersionContract {

  @Override
  Version version() {
    return Version.V2_1;
  }

  /** The schemas, and Okapi's checks of what schemas cannot say. */
  @Override
  void validate(XliffDocument document, byte[] file) {
    XliffValidity.assertValid2(file);
  }
}
