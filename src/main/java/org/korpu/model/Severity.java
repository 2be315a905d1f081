package org.korpu.model;

/** How bad a fault is. The order is that of gravity, the worst last. */
public enum Severity {
  /** A matter of style or a remark. */
  INFO,
  /** Probably wrong; work goes on. */
  WARNING,
  /** Wrong: something was not read, or must not be published. */
  ERROR
}
