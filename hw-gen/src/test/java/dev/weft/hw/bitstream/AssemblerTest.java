package dev.weft.hw.bitstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FASM to frames, on a chip whose bits can be counted by hand. */
class AssemblerTest {
  @TempDir Path folder;

  @Test
  void everyFeatureSetsItsBitsAndNoOthers() {
    Frames frames =
        Assembler.assemble(
            SyntheticChip.in(folder),
            List.of(
                "# a comment",
                "LOGIC_X0Y0.LUT.INIT[15:0] = 16'b0000010000000010",
                "",
                "LOGIC_X0Y1.MUX.A  # chosen",
                "LOGIC_X0Y1.IN.WIRE",
                "MEMORY_X1Y0.IN_USE {annotation = \"x\"}",
                "MEMORY_X1Y0.INIT_00[255:128] = 128'h80000000_00000000_00000000_00000000",
                "MEMORY_X1Y0.INIT_00[0] = 1'd1"));

    assertTrue(frames.get(0, 32 * 2 + 33), "INIT[1] of the tile at word 2");
    assertTrue(frames.get(1, 32 * 2 + 63), "INIT[10]");
    assertTrue(frames.get(2, 32 * 4 + 10), "MUX.A of the tile at word 4");
    assertTrue(frames.get(3, 32 * 4 + 5), "what the chip always wants");
    assertTrue(frames.get(0x81, 2) && frames.get(0x81, 34), "both bits of IN_USE");
    assertTrue(frames.get(0x800002, 319) && frames.get(0x800000, 1), "contents of the memory");
    assertEquals(8, frames.setBits());
  }

  @Test
  void whatIsSetToZeroIsNotSet() {
    Frames frames =
        Assembler.assemble(
            SyntheticChip.in(folder),
            List.of("LOGIC_X0Y0.MUX.A = 0", "LOGIC_X0Y0.LUT.INIT[10:0] = 11'b0"));
    assertEquals(1, frames.setBits());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOGIC_X9Y9.MUX.A | no tile 'LOGIC_X9Y9'",
        "LOGIC_X0Y0.MUX.C | LOGIC_X0Y0.MUX.C of a LOGIC",
        "LOGIC_X0Y0.LUT.INIT[2] | LOGIC_X0Y0.LUT.INIT[2]",
        "WIRES_X2Y0.A.B | WIRES_X2Y0.A.B of a WIRES",
        "LOGIC_X0Y0.LUT.INIT[1:0] = 2'b111 | line 1 has no such value",
        "LOGIC_X0Y0.LUT.INIT[1:0] = two | line 1 has no such value",
        "nonsense | line 1 is no feature: nonsense"
      })
  void aFeatureThatTheChipHasNotIsNamed(String line, String part) {
    ChipDatabase chip = SyntheticChip.in(folder);
    String message =
        assertThrows(
                BitstreamException.class, () -> Assembler.assemble(chip, List.of(line.strip())))
            .getMessage();
    assertTrue(message.contains(part.strip()), message);
  }

  @Test
  void twoSettingsOfOneMultiplexerContradict() {
    ChipDatabase chip = SyntheticChip.in(folder);
    List<String> both = List.of("LOGIC_X0Y0.MUX.A", "LOGIC_X0Y0.MUX.B");
    String message =
        assertThrows(BitstreamException.class, () -> Assembler.assemble(chip, both)).getMessage();
    assertTrue(message.contains("contradicts itself: LOGIC_X0Y0.MUX."), message);
  }

  @Test
  void anUnknownPartIsNamed() {
    SyntheticChip.in(folder);
    String message =
        assertThrows(BitstreamException.class, () -> new ChipDatabase(folder, "xc7z020clg400-1"))
            .getMessage();
    assertTrue(message.contains("no part 'xc7z020clg400-1'"), message);
  }
}
