package org.korpu.overview;

import java.util.List;
import org.korpu.model.Severity;

/**
 * What checks found.
 *
 * @param scope how far memories were checked
 * @param pairs how many pairs of texts were looked at in releases; memories are not counted in
 * @param accepted findings that the baseline accepts, which count nowhere else
 * @param findings the counts, by place, check and severity; what was not found is not there
 */
public record CheckFigures(Scope scope, long pairs, long accepted, List<Count> findings) {

  /** How far memories are checked. */
  public enum Scope {
    /** For terms only, since all checks of a large memory take minutes. */
    TERMS,
    /** For all that releases are checked for. */
    ALL
  }

  /** Where something was found. */
  public enum Kind {
    RELEASE,
    MEMORY
  }

  /**
   * How often something was found.
   *
   * @param kind what the place is
   * @param place the name of a release or a memory
   * @param check the name of the check
   */
  public record Count(Kind kind, String place, String check, Severity severity, long findings) {}

  public CheckFigures {
    findings = List.copyOf(findings);
  }
}
