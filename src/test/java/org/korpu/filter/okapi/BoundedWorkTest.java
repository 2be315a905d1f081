package org.korpu.filter.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentMessage;
import org.korpu.model.InputException;

class BoundedWorkTest {

  private static final Document PAGE = new Document("a.html", "x".getBytes(StandardCharsets.UTF_8));

  @Test
  void resultIsGivenBack() {
    assertThat(of(Duration.ofMinutes(1), () -> "done")).isEqualTo("done");
  }

  @Test
  void workThatTakesTooLongIsLeft() {
    CountDownLatch never = new CountDownLatch(1);
    assertRefused(
        DocumentMessage.TOO_SLOW,
        Duration.ofMillis(10),
        () -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            return "left";
          }
          return "";
        });
  }

  @Test
  void deepRecursionIsAFaultOfTheDocument() {
    assertRefused(
        DocumentMessage.TOO_COMPLEX, Duration.ofMinutes(1), () -> nested(Integer.MAX_VALUE));
  }

  @Test
  void faultsOfTheWorkAreThrownAsTheyAre() {
    IllegalStateException fault = new IllegalStateException("x");
    assertThatThrownBy(
            () ->
                of(
                    Duration.ofMinutes(1),
                    () -> {
                      throw fault;
                    }))
        .isSameAs(fault);
  }

  private static String nested(int depth) {
    return depth == 0 ? "" : nested(depth - 1) + "x";
  }

  private static String of(Duration most, Supplier<String> work) {
    return BoundedWork.of(PAGE, most, work);
  }

  private static void assertRefused(DocumentMessage cause, Duration most, Supplier<String> work) {
    assertThatThrownBy(() -> of(most, work))
        .isInstanceOfSatisfying(
            InputException.class,
            fault -> assertThat(fault.diagnostics().get(0).cause().key()).isEqualTo(cause));
  }
}
