package org.korpu.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Changes as the operating system tells them. Network shares tell none, and the number of folders
 * that a system watches is bounded: so it is time to look every two seconds in any case. Editors
 * write in several steps: it is not time before the folders have been quiet for a moment.
 *
 * <p>For one thread.
 */
public final class FolderWatch implements FolderChanges {

  private final WatchService service;
  private final Duration look;
  private final Duration quiet;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  /** Begins with no folder. */
  public FolderWatch() throws IOException {
    this(Duration.ofSeconds(2), Duration.ofMillis(150));
  }

  /**
   * Begins with no folder.
   *
   * @param look so long at most between two looks
   * @param quiet so long no event comes once an editor has saved
   */
  FolderWatch(Duration look, Duration quiet) throws IOException {
    service = FileSystems.getDefault().newWatchService();
    this.look = look;
    this.quiet = quiet;
  }

  @Override
  public boolean await(Set<Path> folders) throws InterruptedException {
    keys.values().removeIf(key -> !key.isValid());
    folders.forEach(this::register);
    long end = System.nanoTime() + look.toNanos();
    WatchKey key = service.poll(look.toMillis(), TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      // A folder that is never quiet, such as that of a log, is looked at nonetheless.
      boolean late = System.nanoTime() > end;
      key = late ? null : service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
    }
    return true;
  }

  private void register(Path folder) {
    keys.computeIfAbsent(
        folder,
        each -> {
          try {
            return each.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
          } catch (IOException e) {
            return null; // gone, or one too many: it is looked at every two seconds
          }
        });
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
