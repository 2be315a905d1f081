package org.korpu.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A path of the default file system whose operations a {@link WatchedDisk} sees. */
final class WatchedPath implements Path {

  private final WatchedDisk disk;
  private final Path real;

  WatchedPath(WatchedDisk disk, Path real) {
    this.disk = disk;
    this.real = real;
  }

  /** The path below a watched one; others are what they are. */
  static Path real(Path path) {
    return path instanceof WatchedPath watched ? watched.real : path;
  }

  private @Nullable Path wrap(@Nullable Path path) {
    return path == null ? null : new WatchedPath(disk, path);
  }

  private Path watched(Path path) {
    return new WatchedPath(disk, path);
  }

  @Override
  public FileSystem getFileSystem() {
    return disk.fileSystem();
  }

  @Override
  public boolean isAbsolute() {
    return real.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return wrap(real.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return wrap(real.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return wrap(real.getParent());
  }

  @Override
  public int getNameCount() {
    return real.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return watched(real.getName(index));
  }

  @Override
  public Path subpath(int from, int to) {
    return watched(real.subpath(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return real.startsWith(real(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return real.endsWith(real(other));
  }

  @Override
  public Path normalize() {
    return watched(real.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return watched(real.resolve(real(other)));
  }

  @Override
  public Path relativize(Path other) {
    return watched(real.relativize(real(other)));
  }

  @Override
  public URI toUri() {
    return real.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return watched(real.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return watched(real.toRealPath(options));
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int compareTo(Path other) {
    return real.compareTo(real(other));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WatchedPath watched && watched.real.equals(real);
  }

  @Override
  public int hashCode() {
    return real.hashCode();
  }

  @Override
  public String toString() {
    return real.toString();
  }
}
