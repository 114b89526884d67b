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
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * All that a run is, in a file: the steps done and every parameter with its moments. Written under
 * another name and moved, so that a kill leaves the one before.
 */
final class Checkpoint {
  private static final int MAGIC = 0x77745432;
  private static final String FILE = "training.checkpoint";

  private Checkpoint() {}

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /**
   * @param run what the run is made of; another one cannot be resumed
   */
  static void save(Path folder, long run, int step, List<Parameter> parameters) throws IOException {
    Files.createDirectories(folder);
    WholeFile.write(file(folder), file -> write(file, run, step, parameters));
  }

  private static void write(OutputStream file, long run, int step, List<Parameter> parameters)
      throws IOException {
    CRC32 sum = new CRC32();
    DataOutputStream out =
        new DataOutputStream(new CheckedOutputStream(new BufferedOutputStream(file), sum));
    out.writeInt(MAGIC);
    out.writeLong(run);
    out.writeInt(step);
    for (Parameter p : parameters) {
      for (float[] values : List.of(p.value(), p.first(), p.second())) {
        for (float v : values) {
          out.writeFloat(v);
        }
      }
    }
    out.writeLong(sum.getValue());
    out.flush();
  }

  /**
   * Restores parameters in place.
   *
   * @return steps done
   */
  static int load(Path folder, long run, List<Parameter> parameters) throws IOException {
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
                + " belongs to another run: model, data, format and options must be the same;"
                + " name another folder, or leave --resume out to start over");
      }
      int step = in.readInt();
      for (Parameter p : parameters) {
        for (float[] values : List.of(p.value(), p.first(), p.second())) {
          for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
          }
        }
      }
      long expected = sum.getValue();
      if (in.readLong() != expected) {
        throw new IOException(file + " is damaged: its checksum is wrong");
      }
      return step;
    } catch (EOFException e) {
      throw new IOException(file + " is truncated", e);
    }
  }
}
