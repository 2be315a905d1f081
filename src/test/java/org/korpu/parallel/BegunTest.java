package org.korpu.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BegunTest {

  @Test
  void worksWhileTheCallerDoesSomethingElse() throws IOException {
    CountDownLatch caller = new CountDownLatch(1);
    try (Begun<String> begun =
        Begun.of(
            () -> {
              caller.await(); // for ever, were it the thread of the caller
              return "made";
            })) {
      caller.countDown();
      assertThat(begun.get()).isEqualTo("made");
      assertThat(begun.get()).isEqualTo("made");
    }
  }

  @Test
  void faultIsThatOfTheWork() {
    try (Begun<String> disk = Begun.of(() -> fail(new IOException("disk")));
        Begun<String> input = Begun.of(() -> fail(new IllegalArgumentException("input")))) {
      assertThatThrownBy(disk::get).isExactlyInstanceOf(IOException.class).hasMessage("disk");
      assertThatThrownBy(input::get)
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("input");
    }
  }

  @Test
  void closingWaitsForTheWorkAndKeepsItsFaultToItself() {
    AtomicBoolean ended = new AtomicBoolean();
    CountDownLatch closing = new CountDownLatch(1);
    try (Begun<String> begun =
        Begun.of(
            () -> {
              closing.await();
              ended.set(true);
              return fail(new IOException("nobody asked"));
            })) {
      assertThat(ended).isFalse();
      assertThat(begun).isNotNull();
      closing.countDown();
    }
    assertThat(ended).isTrue();
  }

  @Test
  void interruptOfTheCallerEndsTheWork() throws Exception {
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    try (Begun<String> begun =
        Begun.of(
            () -> {
              working.countDown();
              try {
                new CountDownLatch(1).await();
              } finally {
                ended.countDown();
              }
              return "never";
            })) {
      working.await();
      Thread.currentThread().interrupt();
      assertThatThrownBy(begun::get).isInstanceOf(InterruptedIOException.class);
      assertThat(Thread.interrupted()).isTrue();
      ended.await();
    }
  }

  private static String fail(Exception fault) throws Exception {
    throw fault;
  }
}
