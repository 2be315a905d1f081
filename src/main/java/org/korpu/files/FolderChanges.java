package org.korpu.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Tells when it is time to look at folders again. What has changed is for the caller to see: events
 * of file systems come late, twice, or for another file than the one that an editor has put in
 * place.
 */
public interface FolderChanges extends Closeable {

  /**
   * Waits until something in one of the folders may have changed, or some time has passed.
   *
   * @param folders the folders, not those within them; one that is not there is passed over
   * @return whether to go on; false if there will be no more changes
   * @throws InterruptedException if the thread is interrupted
   */
  boolean await(Set<Path> folders) throws IOException, InterruptedException;
}
