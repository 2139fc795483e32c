package org.dragoman.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes arrays, each after its length, little-endian. */
final class ModelOutput {

  private static final int CHUNK = 1 << 20;

  private final WritableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  ModelOutput(WritableByteChannel channel) {
    this.channel = channel;
  }

  void number(int number) {
    room(Integer.BYTES).putInt(number);
  }

  void bytes(byte[] bytes) {
    number(bytes.length);
    for (byte b : bytes) {
      room(1).put(b);
    }
  }

  void ints(int[] ints) {
    number(ints.length);
    for (int i : ints) {
      room(Integer.BYTES).putInt(i);
    }
  }

  void longs(long[] longs) {
    number(longs.length);
    for (long l : longs) {
      room(Long.BYTES).putLong(l);
    }
  }

  void floats(float[] floats) {
    number(floats.length);
    for (float f : floats) {
      room(Float.BYTES).putFloat(f);
    }
  }

  void rows(float[][] rows) {
    number(rows.length);
    for (float[] row : rows) {
      floats(row);
    }
  }

  void strings(List<String> strings) {
    bytes(String.join("\n", strings).getBytes(StandardCharsets.UTF_8));
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  void flush() {
    buffer.flip();
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the converted model could not be written", e);
    }
    buffer.clear();
  }
}
