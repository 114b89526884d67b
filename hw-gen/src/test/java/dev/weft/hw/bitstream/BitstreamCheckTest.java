package dev.weft.hw.bitstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the check of a .bit file sees: every changed bit, and every part of the stream that lacks.
 */
class BitstreamCheckTest {
  private static final List<String> FASM =
      List.of(
          "LOGIC_X0Y0.LUT.INIT[10:0] = 11'b10000000001",
          "LOGIC_X0Y0.MUX.B",
          "MEMORY_X1Y0.IN_USE",
          "MEMORY_X1Y0.INIT_00[255]");

  @TempDir Path folder;
  private ChipDatabase chip;
  private Frames frames;

  @BeforeEach
  void assemble() {
    chip = SyntheticChip.in(folder);
    frames = Assembler.assemble(chip, FASM);
  }

  @Test
  void everyBitIsExplained() {
    BitstreamCheck check =
        BitstreamCheck.of(chip, FASM, SyntheticChip.bit(frames), readBack(frames));
    assertEquals(7, check.bits());
    assertEquals(6, check.features());
    assertEquals(13, check.frames());
  }

  /** Every bit of every frame, set or not: each of 13 x 101 x 32 changes is seen. */
  @Test
  void everyChangedBitIsSeen() {
    for (int frame : chip.frameOrder()) {
      for (int bit = 0; bit < 32 * Frames.WORDS; bit++) {
        // The frame's error-correcting code, which is no configuration.
        if (bit / 32 == 50 && bit % 32 < 13) {
          continue;
        }
        frames.flip(frame, bit);
        byte[] file = SyntheticChip.bit(frames);
        assertThrows(
            BitstreamException.class,
            () -> BitstreamCheck.of(chip, FASM, file, null),
            "bit " + bit + " of frame " + frame);
        frames.flip(frame, bit);
      }
    }
  }

  @Test
  void anotherChipsStreamIsRefused() {
    refused(SyntheticChip.bit(0x03727093, frames, List.of(1, 5, 13)), "0x03727093");
  }

  @Test
  void aStreamWithoutStartIsRefused() {
    refused(SyntheticChip.bit(SyntheticChip.IDCODE, frames, List.of(1, 13)), "command 5");
    refused(SyntheticChip.bit(SyntheticChip.IDCODE, frames, List.of(0, 5, 13)), "command 1");
    refused(SyntheticChip.bit(SyntheticChip.IDCODE, frames, List.of(1, 5)), "command 13");
  }

  @Test
  void aStreamThatIsCutOffIsRefused() {
    byte[] file = SyntheticChip.bit(frames);
    refused(Arrays.copyOf(file, file.length / 2), "ends in a packet");
    refused(Arrays.copyOf(file, 20), "no synchronisation word");
  }

  @Test
  void aSecondReaderThatSeesOtherBitsIsHeard() {
    List<String> lines = new ArrayList<>(readBack(frames));
    lines.set(0, "bit_00000000_000_00");
    String message =
        assertThrows(
                BitstreamException.class,
                () -> BitstreamCheck.of(chip, FASM, SyntheticChip.bit(frames), lines))
            .getMessage();
    assertTrue(message.contains("bitread sees other bits"), message);
  }

  private void refused(byte[] file, String part) {
    String message =
        assertThrows(BitstreamException.class, () -> BitstreamCheck.of(chip, FASM, file, null))
            .getMessage();
    assertTrue(message.contains(part), message);
  }

  /** As bitread prints them. */
  private static List<String> readBack(Frames frames) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Integer, int[]> frame : frames.all().entrySet()) {
      for (int bit = 0; bit < 32 * Frames.WORDS; bit++) {
        if (frames.get(frame.getKey(), bit)) {
          lines.add("bit_%08x_%03d_%02d".formatted(frame.getKey(), bit / 32, bit % 32));
        }
      }
    }
    return lines;
  }
}
