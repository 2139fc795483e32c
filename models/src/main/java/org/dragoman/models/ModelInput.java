package org.dragoman.models;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the arrays that {@link ModelOutput} wrote, a chunk at a time. */
final class ModelInput {

  private static final int CHUNK = 1 << 20;

  private final ReadableByteChannel channel;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN).flip();

  ModelInput(ReadableByteChannel channel) {
    this.channel = channel;
  }

  int number() {
    fill(Integer.BYTES);
    return buffer.getInt();
  }

  byte[] bytes() {
    byte[] bytes = new byte[number()];
    for (int done = 0; done < bytes.length; ) {
      fill(1);
      int count = Math.min(buffer.remaining(), bytes.length - done);
      buffer.get(bytes, done, count);
      done += count;
    }
    return bytes;
  }

  int[] ints() {
    int[] ints = new int[number()];
    for (int done = 0; done < ints.length; ) {
      int count = available(Integer.BYTES, ints.length - done);
      buffer.asIntBuffer().get(ints, done, count);
      done += skip(count, Integer.BYTES);
    }
    return ints;
  }

  long[] longs() {
    long[] longs = new long[number()];
    for (int done = 0; done < longs.length; ) {
      int count = available(Long.BYTES, longs.length - done);
      buffer.asLongBuffer().get(longs, done, count);
      done += skip(count, Long.BYTES);
    }
    return longs;
  }

  float[] floats() {
    float[] floats = new float[number()];
    for (int done = 0; done < floats.length; ) {
      int count = available(Float.BYTES, floats.length - done);
      buffer.asFloatBuffer().get(floats, done, count);
      done += skip(count, Float.BYTES);
    }
    return floats;
  }

  float[][] rows() {
    float[][] rows = new float[number()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = floats();
    }
    return rows;
  }

  List<String> strings() {
    return List.of(new String(bytes(), StandardCharsets.UTF_8).split("\n", -1));
  }

  private int available(int size, int wanted) {
    fill(size);
    return Math.min(buffer.remaining() / size, wanted);
  }

  private int skip(int count, int size) {
    buffer.position(buffer.position() + count * size);
    return count;
  }

  private void fill(int bytes) {
    if (buffer.remaining() >= bytes) {
      return;
    }
    buffer.compact();
    try {
      while (buffer.position() < bytes) {
        if (channel.read(buffer) < 0) {
          throw new EOFException("the converted model ends too early");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the converted model could not be read; build it again", e);
    }
    buffer.flip();
  }
}
