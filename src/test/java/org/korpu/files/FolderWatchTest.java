package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The events of a real file system. */
@Timeout(30)
class FolderWatchTest {

  @TempDir Path folder;

  @Test
  void fileThatIsReplacedWakesWhoWaits() throws Exception {
    Path file = Files.writeString(folder.resolve("may.xlf"), "old");
    try (FolderWatch watch = new FolderWatch(Duration.ofHours(1), Duration.ofMillis(1))) {
      CompletableFuture<Boolean> woken =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return watch.await(Set.of(folder));
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      while (!woken.isDone()) { // it may not have begun to watch yet
        Path fresh = Files.writeString(folder.resolve(".may.xlf.tmp"), "new");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        try {
          woken.get(100, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          assertThat(woken).isNotDone();
        }
      }
      assertThat(woken.get()).isTrue();
    }
  }

  @Test
  void whereNothingIsToldItIsTimeToLookAfterAWhile() {
    assertThatCode(
            () -> {
              Duration moment = Duration.ofMillis(20);
              try (FolderWatch watch = new FolderWatch(moment, moment)) {
                Path gone = folder.resolve("gone");
                assertThat(watch.await(Set.of(gone))).isTrue();
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void foldersWithinAreFoundButNotHiddenOnes() throws Exception {
    Files.createDirectories(folder.resolve("a/b"));
    Files.createDirectories(folder.resolve(".git/objects"));
    Path file = Files.writeString(folder.resolve("a/may.xlf"), "");
    assertThat(FolderFiles.folders(folder))
        .containsExactlyInAnyOrder(folder, folder.resolve("a"), folder.resolve("a/b"));
    assertThat(FolderFiles.folders(file)).isEqualTo(List.of(folder.resolve("a")));
  }
}
