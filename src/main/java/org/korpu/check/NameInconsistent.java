package org.korpu.check;

import java.util.function.Consumer;
import org.korpu.check.PairedNames.Counterpart;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * A name that the target spells otherwise than the source demands, or otherwise than the targets of
 * other pairs do.
 *
 * <p>Names are runs of two capitalised words or more, or of initials and a word; each of their
 * words is looked at by itself, in whatever form it stands. In one pair, a word is reported if it
 * is a person’s name of Azerbaijan, no word of the target can be it, and one resembles it: {@code
 * Firudin Nəbiyev, Фирудин Нагиев}. What only sounds alike can be it, unless it is another name of
 * Azerbaijan: {@code Həsənov, Гусейнов}. How foreign names are rendered is a matter of taste, so
 * these are only compared across pairs.
 *
 * <p>Across pairs, a word of a name is reported if the word of the same name was spelled otherwise:
 * the rarer spelling where it stands first, of those as rare as each other the one that the rules
 * for letters do not give, or else the later one. Names of other countries that are copied letter
 * by letter do not count.
 */
final class NameInconsistent implements PairCheck, ConsistencyCheck {

  private final PairedNames names = new PairedNames();

  @Override
  public String name() {
    return "NameInconsistent";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public CheckGroup group() {
    return CheckGroup.NAMES;
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    for (Counterpart each : pair.names(names)) {
      if (each.resembling() != null) {
        String source = each.source().text();
        String target = each.resembling().text();
        findings.accept(
            new Finding(
                name(),
                severity(),
                pair.pair(),
                Message.of(ConsistencyMessage.NAME_DIFFERS, source, target),
                new Finding.Span(each.source().start(), each.source().end()),
                new Finding.Span(each.resembling().start(), each.resembling().end())));
      }
    }
  }

  @Override
  public Survey begin() {
    return new NameSpellings(this, names);
  }
}
