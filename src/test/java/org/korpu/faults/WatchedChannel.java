package org.korpu.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.korpu.faults.WatchedDisk.Operation;

/** An open file of a {@link WatchedDisk}. */
final class WatchedChannel extends FileChannel {

  private final WatchedDisk disk;
  private final Path file;
  private final FileChannel real;

  WatchedChannel(WatchedDisk disk, Path file, FileChannel real) {
    this.disk = disk;
    this.file = file;
    this.real = real;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    disk.before(Operation.READ, file);
    return real.read(into);
  }

  @Override
  public long read(ByteBuffer[] into, int offset, int length) throws IOException {
    disk.before(Operation.READ, file);
    return real.read(into, offset, length);
  }

  @Override
  public int read(ByteBuffer into, long position) throws IOException {
    disk.before(Operation.READ, file);
    return real.read(into, position);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    try {
      disk.before(Operation.WRITE, file);
    } catch (IOException | Killed fault) {
      real.write(half(from)); // what was done before the fault stays
      disk.written(file);
      throw fault;
    }
    int written = real.write(from);
    disk.written(file);
    return written;
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    long written = 0;
    for (int i = offset; i < offset + length; i++) {
      written += write(from[i]);
    }
    return written;
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    disk.before(Operation.WRITE, file);
    int written = real.write(from, position);
    disk.written(file);
    return written;
  }

  private static ByteBuffer half(ByteBuffer all) {
    ByteBuffer half = all.duplicate();
    return half.limit(half.position() + half.remaining() / 2);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    disk.before(Operation.WRITE, file);
    real.truncate(size);
    disk.written(file);
    return this;
  }

  @Override
  public void force(boolean metadata) throws IOException {
    disk.before(Operation.FORCE, file);
    disk.forced(file);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    disk.before(Operation.READ, file);
    return real.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    disk.before(Operation.WRITE, file);
    long written = real.transferFrom(source, position, count);
    disk.written(file);
    return written;
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    disk.before(Operation.READ, file);
    return real.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
