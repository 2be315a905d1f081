package org.korpu.model;

/**
 * A kind of fault that a validator finds: an enum beside {@link MessageKey}, whose {@linkplain
 * #label() name} is for ever and the same in every language.
 */
public interface FaultKind extends MessageKey {

  /** How bad a fault of the kind is. */
  Severity severity();

  /** The name that users and scripts see, such as {@code DuplicateTuid} of DUPLICATE_TUID. */
  default String label() {
    StringBuilder label = new StringBuilder();
    boolean capital = true;
    for (char c : name().toCharArray()) {
      if (c == '_') {
        capital = true;
      } else {
        // Names are ASCII: 32 lies between capital and small letters.
        label.append(capital ? c : (char) (c + 32));
        capital = false;
      }
    }
    return label.toString();
  }
}
