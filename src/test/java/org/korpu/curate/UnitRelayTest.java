package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

@Timeout(30)
class UnitRelayTest {

  @Test
  void unitsComeInTheirOrderAndAllHaveComeOnceItIsClosed() {
    List<String> consumed = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    try (UnitRelay relay = new UnitRelay(u -> consumed.add(u.variants().get(0).segment().text()))) {
      for (int i = 0; i < 10_000; i++) {
        relay.accept(unit(i));
        sent.add("text " + i);
      }
    }

    assertThat(consumed).isEqualTo(sent);
  }

  @Test
  void faultOfTheConsumerComesOutAndEndsTheConsuming() {
    List<TranslationUnit> consumed = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              try (UnitRelay relay =
                  new UnitRelay(
                      unit -> {
                        consumed.add(unit);
                        if (consumed.size() == 5) {
                          throw new IllegalStateException("full");
                        }
                      })) {
                for (int i = 0; i < 100_000; i++) {
                  relay.accept(unit(i));
                }
              }
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("full")
        .hasNoSuppressedExceptions();
    assertThat(consumed).hasSize(5);
  }

  @Test
  void faultOfTheLastUnitComesOutOfClosing() {
    UnitRelay relay =
        new UnitRelay(
            unit -> {
              throw new AssertionError("last");
            });
    relay.accept(unit(1));

    assertThatThrownBy(relay::close).isInstanceOf(AssertionError.class).hasMessage("last");
  }

  private static TranslationUnit unit(int number) {
    return TranslationUnit.of(Variant.of(LanguageTag.EN, Segment.of("text " + number)));
  }
}
