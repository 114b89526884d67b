package dev.weft.hw.bitstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weft.hw.board.Board;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools' place: what is said when they are absent, and a small run where they are there. */
class OpenToolsTest {
  /**
   * A counter that the processing system reads: all kinds of tiles that a design without pins has.
   */
  private static final String DESIGN =
      """
      module top();
        wire [3:0] fclk;
        wire clk;
        reg [31:0] count = 0;
        BUFG buffer(.I(fclk[0]), .O(clk));
        PS7 ps(.FCLKCLK(fclk), .MAXIGP0ACLK(clk), .MAXIGP0RDATA(count), .DDRARB(4'd0));
        always @(posedge clk) count <= count + 1;
      endmodule
      """;

  @TempDir Path folder;

  @Test
  void absentToolsAreNamedWithTheWayOut() {
    OpenTools tools = new OpenTools(folder.resolve("none"));
    assertFalse(tools.installed());
    String message = assertThrows(IllegalStateException.class, tools::require).getMessage();
    assertTrue(message.contains("weft bitstream --setup"), message);
    assertTrue(message.contains("nextpnr-himbaechel-xilinx"), message);
    assertTrue(message.contains("debootstrap"), message);
  }

  @Test
  void otherFamiliesAreRefusedWithTheWayOut() {
    Board board = Board.load("ultra96-v2");
    String message =
        assertThrows(IllegalArgumentException.class, () -> OpenFlow.require(board)).getMessage();
    assertTrue(message.contains("weft overlay"), message);
  }

  /** Runs where the tools are installed and the user is root; elsewhere it is skipped. */
  @Test
  void aCounterBecomesABitstreamWhoseEveryBitIsExplained() throws IOException {
    OpenTools tools = OpenTools.standard();
    assumeTrue(tools.installed(), "the open tools are not installed");
    assumeTrue("root".equals(System.getProperty("user.name")), "only root may enter a chroot");
    assumeTrue(Boolean.getBoolean("weft.open.tools"), "takes a minute: -Dweft.open.tools=true");
    Files.writeString(folder.resolve("top.v"), DESIGN);
    Files.writeString(folder.resolve("top.xdc"), "");
    Duration limit = Duration.ofMinutes(10);
    Path log = folder.resolve("log");
    tools.run(
        folder,
        "yosys -q -p 'read_verilog top.v; synth_xilinx -flatten -arch xc7 -top top; write_json"
            + " top.json' && nextpnr-himbaechel-xilinx --device xc7z020clg400-1 --json top.json"
            + " -o xdc=top.xdc -o fasm=top.fasm --router router2",
        log,
        limit);
    ChipDatabase chip =
        new ChipDatabase(tools.database(OpenFlow.DATABASE_FAMILY), "xc7z020clg400-1");
    List<String> fasm = Files.readAllLines(folder.resolve("top.fasm"));
    Files.writeString(folder.resolve("top.frames"), Assembler.assemble(chip, fasm).text());
    String part = OpenTools.databaseInside(OpenFlow.DATABASE_FAMILY) + "/xc7z020clg400-1/part.yaml";
    tools.run(
        folder,
        "xc7frames2bit --part_file %1$s --part_name xc7z020clg400-1 --frm_file top.frames --output_file top.bit && bitread --part_file %1$s -z -y -o top.bits top.bit"
            .formatted(part),
        log,
        limit);
    BitstreamCheck check =
        BitstreamCheck.of(
            chip,
            fasm,
            Files.readAllBytes(folder.resolve("top.bit")),
            Files.readAllLines(folder.resolve("top.bits")));
    assertEquals(0x03727093, chip.idcode());
    assertEquals(9996, check.frames());
    assertTrue(check.bits() > 1000, () -> check.toString());
  }
}
