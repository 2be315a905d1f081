package org.korpu.workspace;

/** The release of korpu that is running. */
public final class KorpuVersion {

  private KorpuVersion() {}

  /** Its number, such as {@code 0.1.0}; {@code development} where it does not run from its jar. */
  public static String number() {
    String number = KorpuVersion.class.getPackage().getImplementationVersion();
    return number == null ? "development" : number;
  }
}
