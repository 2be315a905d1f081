package org.korpu.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * Deflates on all cores: what is written becomes one zlib stream (RFC 1950) whose blocks know
 * nothing of each other. Costs a thousandth more room than one that was deflated in one go.
 *
 * <p>For one thread; blocks are deflated on threads of the common pool as far as it has any to
 * spare, and on the caller's. Holds a few blocks of a mebibyte. Little is deflated by the caller
 * alone. Call {@link #finish} at the end; closing it does nothing, the caller closes what is below.
 */
final class BlockDeflater extends OutputStream {

  private static final int BLOCK = 1 << 20;
  private static final int UNDER_WAY = 2 + Math.min(8, Runtime.getRuntime().availableProcessors());

  /** Deflated with a window of 32 KiB, by the fastest level. */
  private static final byte[] HEADER = {0x78, 0x01};

  private enum Place {
    INNER,
    LAST
  }

  private final OutputStream out;
  private final Adler32 checksum = new Adler32();
  private final Queue<FutureTask<byte[]>> blocks = new ArrayDeque<>();
  private byte[] block = new byte[1 << 16];
  private int length;

  /** Begins a stream. */
  BlockDeflater(OutputStream out) throws IOException {
    this.out = out;
    out.write(HEADER);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    checksum.update(bytes, offset, count);
    int from = offset;
    int end = offset + count;
    while (from < end) {
      int taken = Math.min(end - from, BLOCK - length);
      if (length + taken > block.length) {
        block = Arrays.copyOf(block, Math.min(BLOCK, Math.max(2 * block.length, length + taken)));
      }
      System.arraycopy(bytes, from, block, length, taken);
      length += taken;
      from += taken;
      if (length == BLOCK) {
        deflateAhead();
      }
    }
  }

  /** Writes all that is left and the end of the stream. */
  void finish() throws IOException {
    while (!blocks.isEmpty()) {
      writeNext();
    }
    out.write(deflated(block, length, Place.LAST));
    out.write(ByteBuffer.allocate(Integer.BYTES).putInt((int) checksum.getValue()).array());
  }

  private void deflateAhead() throws IOException {
    byte[] full = block;
    FutureTask<byte[]> task = new FutureTask<>(() -> deflated(full, BLOCK, Place.INNER));
    blocks.add(task);
    ForkJoinPool.commonPool().execute(task);
    block = new byte[BLOCK];
    length = 0;
    if (blocks.size() > UNDER_WAY) {
      writeNext();
    }
  }

  private void writeNext() throws IOException {
    FutureTask<byte[]> task = blocks.remove();
    task.run(); // does nothing if a thread has begun it
    try {
      out.write(task.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** A block by itself; all but the last end on a byte, so that they can be put together. */
  private static byte[] deflated(byte[] block, int length, Place place) {
    // The fastest level: a write waits for this, and markup shrinks to a sixth even so.
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(block, 0, length);
      if (place == Place.LAST) {
        deflater.finish();
      }
      ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 4 + 64);
      byte[] buffer = new byte[1 << 16];
      int written;
      do {
        written =
            place == Place.LAST
                ? deflater.deflate(buffer)
                : deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        packed.write(buffer, 0, written);
      } while (place == Place.LAST ? !deflater.finished() : written == buffer.length);
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
