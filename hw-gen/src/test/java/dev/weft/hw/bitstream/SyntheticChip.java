package dev.weft.hw.bitstream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A chip of three tiles in the database's format, made up for tests, and a writer of .bit files for
 * it that shares nothing with the reader. Its logic tile {@code LOGIC_X0Y0} lies at word 2, {@code
 * LOGIC_X0Y1} at word 4 of the same frames; {@code MEMORY_X1Y0} has its contents in block RAM
 * frames.
 */
final class SyntheticChip {
  static final String PART = "xc7z999abc1-1";
  static final int IDCODE = 0x0AB12093;

  private static final int SYNC = 0xAA995566;
  private static final int FAR = 1;
  private static final int FDRI = 2;
  private static final int COMMAND = 4;
  private static final int ID = 12;

  private SyntheticChip() {}

  /** Writes the database and opens it. */
  static ChipDatabase in(Path folder) {
    try {
      write(folder);
      return new ChipDatabase(folder, PART);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("xc7z999"));
    Files.createDirectories(folder.resolve(PART));
    Files.writeString(
        folder.resolve("xc7z999/tilegrid.json"),
        """
        {"LOGIC_X0Y0": {"type": "LOGIC", "bits": {"CLB_IO_CLK":
           {"baseaddr": "0x00000000", "frames": 4, "offset": 2, "words": 2}}},
         "LOGIC_X0Y1": {"type": "LOGIC", "bits": {"CLB_IO_CLK":
           {"baseaddr": "0x00000000", "frames": 4, "offset": 4, "words": 2}}},
         "MEMORY_X1Y0": {"type": "MEMORY", "bits": {
           "CLB_IO_CLK": {"baseaddr": "0x00000080", "frames": 2, "offset": 0, "words": 10},
           "BLOCK_RAM": {"baseaddr": "0x00800000", "frames": 3, "offset": 0, "words": 10}}},
         "WIRES_X2Y0": {"type": "WIRES", "bits": {}}}
        """);
    Files.writeString(
        folder.resolve("segbits_logic.db"),
        """
        LOGIC.LUT.INIT[00] 00_00
        LOGIC.LUT.INIT[01] 00_33
        LOGIC.LUT.INIT[10] 01_63
        LOGIC.MUX.A 02_10 !02_11
        LOGIC.MUX.B !02_10 02_11
        LOGIC.ALWAYS 03_05
        """);
    Files.writeString(folder.resolve("ppips_logic.db"), "LOGIC.IN.WIRE always\n");
    Files.writeString(folder.resolve("segbits_memory.db"), "MEMORY.IN_USE 01_02 01_34\n");
    Files.writeString(
        folder.resolve("segbits_memory.block_ram.db"),
        "MEMORY.INIT_00[000] 00_01\nMEMORY.INIT_00[255] 02_319\n");
    Files.writeString(
        folder.resolve(PART).resolve("required_features.fasm"), "LOGIC_X0Y1.ALWAYS\n");
    Files.writeString(
        folder.resolve(PART).resolve("part.json"),
        """
        {"idcode": %d, "global_clock_regions": {
          "bottom": {"rows": {"0": {"configuration_buses": {"CLB_IO_CLK":
            {"configuration_columns": {"0": {"frame_count": 4}}}}}}},
          "top": {"rows": {"0": {"configuration_buses": {
            "BLOCK_RAM": {"configuration_columns": {"0": {"frame_count": 3}}},
            "CLB_IO_CLK": {"configuration_columns":
              {"1": {"frame_count": 2}, "0": {"frame_count": 4}}}}}}}}}
        """
            .formatted(IDCODE));
  }

  /** The file with all parts in order. */
  static byte[] bit(Frames frames) {
    return bit(IDCODE, frames, List.of(1, 5, 13));
  }

  /**
   * A .bit file.
   *
   * @param commands the command register's, of which the first stands before the frames
   */
  static byte[] bit(int idcode, Frames frames, List<Integer> commands) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("a header of some odd length".getBytes(StandardCharsets.US_ASCII));
    words(out, -1, -1, SYNC, 0x20000000);
    register(out, ID, idcode);
    register(out, FAR, 0);
    register(out, COMMAND, commands.get(0));
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    // Top rows, bottom rows, block RAM; behind each row two frames of padding, which are ignored.
    int[][] rows = {
      {0, 1, 2, 3, 0x80, 0x81},
      {0x400000, 0x400001, 0x400002, 0x400003},
      {0x800000, 0x800001, 0x800002}
    };
    for (int[] row : rows) {
      for (int frame : row) {
        words(data, frames.all().getOrDefault(frame, new int[Frames.WORDS]));
      }
      int[] padding = new int[2 * Frames.WORDS];
      padding[7] = 0x1234;
      words(data, padding);
    }
    words(out, 1 << 29 | 2 << 27 | FDRI << 13, 2 << 29 | 2 << 27 | data.size() / 4);
    out.writeBytes(data.toByteArray());
    for (int command : commands.subList(1, commands.size())) {
      register(out, COMMAND, command);
    }
    words(out, 0x20000000);
    return out.toByteArray();
  }

  private static void register(ByteArrayOutputStream out, int register, int value) {
    words(out, 1 << 29 | 2 << 27 | register << 13 | 1, value);
  }

  private static void words(ByteArrayOutputStream out, int... words) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * words.length);
    for (int word : words) {
      bytes.putInt(word);
    }
    out.writeBytes(bytes.array());
  }
}
