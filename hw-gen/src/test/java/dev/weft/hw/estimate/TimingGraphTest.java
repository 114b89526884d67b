package dev.weft.hw.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.board.Family;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths of designs in which they can be told by looking. */
class TimingGraphTest {
  private static final CellDelays DELAYS = CellDelays.of(Family.ZYNQ_ULTRASCALE_PLUS);

  @TempDir Path folder;

  @Test
  void countsTheLutsBetweenTwoRegisters() throws IOException {
    // Six bits fit a LUT; thirteen need several, in two levels.
    for (int bits : new int[] {6, 13}) {
      LogicPath path =
          longest(
              """
              module top(input clk, input [%1$d:0] a, output reg y);
                reg [%1$d:0] q;
                always @(posedge clk) begin q <= a; y <= ^q; end
              endmodule
              """
                  .formatted(bits - 1));
      int luts = bits == 6 ? 1 : 2;
      assertEquals(luts, path.levels(), path.toString());
      assertEquals(Collections.nCopies(luts, "LUT"), cells(path), path.toString());
      assertTrue(path.from().startsWith("q["), path.from());
      assertEquals("y", path.to());
      assertEquals(
          DELAYS.registerOut()
              + DELAYS.wire()
              + luts * (DELAYS.lut() + DELAYS.wire())
              + DELAYS.setup(),
          path.nanoseconds(),
          1e-4);
    }
  }

  @Test
  void goesThroughModules() throws IOException {
    LogicPath path =
        longest(
            """
            (* keep_hierarchy *)
            module inverted(input [5:0] a, output y, output through);
              assign y = ^a;
              assign through = a[0];
            endmodule
            module top(input clk, input [5:0] a, output reg y);
              reg [5:0] q;
              wire first, passed, second, unused;
              inverted one({q[5:1], q[0]}, first, passed);
              inverted two({first, q[3:0], passed}, second, unused);
              always @(posedge clk) begin q <= a; y <= second; end
            endmodule
            """);
    assertEquals(List.of("LUT", "LUT"), cells(path), path.toString());
    assertEquals("y", path.to());
  }

  @Test
  void halvesTheCycleBetweenAClockAndItsDouble() throws IOException {
    String design =
        """
        (* keep_hierarchy *)
        module last(input fast, input [5:0] q, output reg y);
          always @(posedge fast) y <= ^q;
        endmodule
        module top(input clk, input ap_clk_2x, input [12:0] a, output reg slow, output y);
          reg [12:0] q;
          always @(posedge clk) begin q <= a; slow <= ^q; end
          last one(%s, q[5:0], y);
        endmodule
        """;
    // One level in half a cycle asks for a longer cycle than two in a whole one.
    LogicPath half = longest(design.formatted("ap_clk_2x"));
    assertEquals(List.of("LUT"), cells(half), half.toString());
    assertEquals("one.y", half.to());
    assertTrue(half.halfCycle());
    assertEquals(2 * half.nanoseconds(), half.cycleNanoseconds());
    assertEquals(
        1,
        paths(design.formatted("ap_clk_2x")).stream().filter(p -> p.to().equals("slow")).count());
    LogicPath whole = longest(design.formatted("clk"));
    assertEquals(List.of("LUT", "LUT"), cells(whole), whole.toString());
    assertEquals(whole.nanoseconds(), whole.cycleNanoseconds());
  }

  @Test
  void noPathEndsAtAConstantOutput() throws IOException {
    LogicPath path =
        longest(
            """
            module top(input clk, input [5:0] a, output reg y, output [1:0] constant);
              assign constant = 2'b10;
              reg [5:0] q;
              always @(posedge clk) begin q <= a; y <= ^q; end
            endmodule
            """);
    assertEquals("y", path.to());
  }

  @Test
  void aWiderSumTakesLongerThanANarrowOneButNoMoreLevels() throws IOException {
    LogicPath narrow = longest(sum(8));
    LogicPath wide = longest(sum(40));
    assertEquals(narrow.levels(), wide.levels());
    assertTrue(wide.cells().contains("CARRY4") || wide.cells().contains("CARRY8"), "" + wide);
    assertTrue(wide.nanoseconds() > narrow.nanoseconds(), wide + " " + narrow);
    assertTrue(wide.nanoseconds() < 2 * narrow.nanoseconds(), wide + " " + narrow);
  }

  @Test
  void aMemorysOutputStartsAPath() throws IOException {
    LogicPath path =
        longest(
            """
            module top(input clk, input we, input [9:0] wa, input [9:0] ra, input [35:0] d,
                       output reg y);
              reg [35:0] words [0:1023];
              reg [35:0] q;
              reg [9:0] at;
              always @(posedge clk) begin
                if (we) words[wa] <= d;
                at <= ra;
                q <= words[at];
                y <= ^q[5:0];
              end
            endmodule
            """);
    assertTrue(path.from().contains("words"), path.from());
    assertEquals("y", path.to());
    assertEquals(
        DELAYS.blockOut() + DELAYS.wire() + DELAYS.lut() + DELAYS.wire() + DELAYS.setup(),
        path.nanoseconds(),
        1e-4);
  }

  @Test
  void aLoopIsRefused() {
    String loop =
        """
        (* keep_hierarchy *)
        module gate(input a, input b, output y);
          assign y = ~(a & b);
        endmodule
        module top(input set, input reset, output q);
          wire other;
          gate one(set, other, q);
          gate two(reset, q, other);
        endmodule
        """;
    String message = assertThrows(IllegalStateException.class, () -> longest(loop)).getMessage();
    assertTrue(message.contains("loop"), message);
  }

  private static String sum(int bits) {
    return """
    module top(input clk, input [%1$d:0] a, input [%1$d:0] b, output reg [%1$d:0] y);
      reg [%1$d:0] p, q;
      always @(posedge clk) begin p <= a; q <= b; y <= p + q; end
    endmodule
    """
        .formatted(bits - 1);
  }

  /** LUTs whatever their inputs. */
  private static List<String> cells(LogicPath path) {
    return path.cells().stream().map(cell -> cell.replaceAll("^LUT\\d$", "LUT")).toList();
  }

  private LogicPath longest(String design) throws IOException {
    return paths(design).get(0);
  }

  private List<LogicPath> paths(String design) throws IOException {
    Path source = Files.writeString(folder.resolve("design.sv"), design);
    return new ResourceEstimator(folder.resolve("cache"), Duration.ofMinutes(2))
        .estimate(List.of(source), "top", Family.ZYNQ_ULTRASCALE_PLUS)
        .paths();
  }
}
