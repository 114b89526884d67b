package dev.weft.train.loop;

import dev.weft.hw.files.WholeFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * All that a run is, in a file: the steps done, every parameter with its moments, and the best
 * values until then where examples are held out. Written under another name and moved, so that a
 * kill leaves the one before.
 */
final class Checkpoint {
  private static final int MAGIC = 0x77745433;
  private static final String FILE = "training.checkpoint";

  private Checkpoint() {}

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /**
   * @param run what the run is made of; another one cannot be resumed
   */
  static void save(Path folder, long run, int step, List<Parameter> parameters, Best best)
      throws IOException {
    Files.createDirectories(folder);
    WholeFile.write(file(folder), file -> write(file, run, step, parameters, best));
  }

  private static void write(
      OutputStream file, long run, int step, List<Parameter> parameters, Best best)
      throws IOException {
    CRC32 sum = new CRC32();
    DataOutputStream out =
        new DataOutputStream(new CheckedOutputStream(new BufferedOutputStream(file), sum));
    out.writeInt(MAGIC);
    out.writeLong(run);
    out.writeInt(step);
    for (Parameter p : parameters) {
      for (float[] values : List.of(p.value(), p.first(), p.second())) {
        write(out, values);
      }
    }
    out.writeBoolean(best.isKnown());
    out.writeDouble(best.loss());
    for (float[] values : best.values()) {
      write(out, values);
    }
    out.writeLong(sum.getValue());
    out.flush();
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    for (float v : values) {
      out.writeFloat(v);
    }
  }

  private static void read(DataInputStream in, float[] values) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
  }

  /**
   * Restores parameters, and the best of them, in place.
   *
   * @return steps done
   */
  static int load(Path folder, long run, List<Parameter> parameters, Best best) throws IOException {
    Path file = file(folder);
    CRC32 sum = new CRC32();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is no checkpoint of 'weft train'");
      }
      if (in.readLong() != run) {
        throw new IOException(
            file
                + " belongs to another run: model, data, format and options (but --steps) must be the"
                + " same; name another folder, or leave --resume out to start over");
      }
      int step = in.readInt();
      for (Parameter p : parameters) {
        for (float[] values : List.of(p.value(), p.first(), p.second())) {
          read(in, values);
        }
      }
      boolean known = in.readBoolean();
      double loss = in.readDouble();
      List<float[]> values = new ArrayList<>();
      for (Parameter p : known ? parameters : List.<Parameter>of()) {
        float[] own = new float[p.value().length];
        read(in, own);
        values.add(own);
      }
      long expected = sum.getValue();
      if (in.readLong() != expected) {
        throw new IOException(file + " is damaged: its checksum is wrong");
      }
      best.set(loss, values);
      return step;
    } catch (EOFException e) {
      throw new IOException(file + " is truncated", e);
    }
  }
}
