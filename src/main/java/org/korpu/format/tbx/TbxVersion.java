package org.korpu.format.tbx;

/** A version of TBX that can be written. */
public enum TbxVersion {
  /** ISO 30042:2008, root {@code martif}: what older tools read. */
  V2,
  /** ISO 30042:2019, root {@code tbx}. */
  V3
}
