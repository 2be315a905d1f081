package org.korpu.workspace;

import org.korpu.model.MessageKey;

/** What can be wrong with git. */
public enum GitMessage implements MessageKey {
  /** There is no program {@code git}. */
  NO_GIT,
  /** Install it. */
  INSTALL_GIT,
  /** The folder is in no repository. */
  NO_REPOSITORY,
  /** Make one. */
  RUN_GIT_INIT,
  /** Git refused; what it said. */
  GIT_FAILED,
  /** Nobody knows how korpu is started. */
  NO_LAUNCHER,
  /** Put it on the path. */
  PUT_ON_PATH,
  /** There is a hook that no shell runs. */
  HOOK_IS_NO_SCRIPT,
  /** Call this from it. */
  CALL_FROM_HOOK
}
