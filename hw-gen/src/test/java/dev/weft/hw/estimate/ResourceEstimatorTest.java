package dev.weft.hw.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.board.Family;
import dev.weft.hw.board.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Designs whose cells can be counted by hand. */
class ResourceEstimatorTest {
  private static final String DESIGN =
      """
      module product(input clk, input signed [26:0] a, input signed [17:0] b,
                     output reg signed [44:0] y);
        always @(posedge clk) y <= a * b;
      endmodule
      module deeper(input clk, input signed [26:0] a, input signed [17:0] b,
                    output [44:0] y);
        product only(clk, a, b, y);
      endmodule
      module memory(input clk, input we, input [8:0] wa, input [8:0] ra, input [71:0] d,
                    output reg [71:0] q);
        reg [71:0] words [0:511];
        always @(posedge clk) begin
          if (we) words[wa] <= d;
          q <= words[ra];
        end
      endmodule
      module small(input clk, input [9:0] wa, input [9:0] ra, input [17:0] d,
                   output reg [17:0] q);
        reg [17:0] words [0:1023];
        always @(posedge clk) begin
          words[wa] <= d;
          q <= words[ra];
        end
      endmodule
      module top(input clk, input signed [26:0] a, input signed [17:0] b, input we,
                 input [9:0] wa, input [9:0] ra, input [71:0] d,
                 output [44:0] y, output [44:0] z, output [71:0] q, output [17:0] r);
        deeper first(clk, a, b, y);
        product second(clk, a, d[17:0], z);
        memory large(clk, we, wa[8:0], ra[8:0], d, q);
        small half(clk, wa, ra, d[17:0], r);
      endmodule
      """;

  @TempDir Path folder;
  private Path source;
  private ResourceEstimator estimator;

  @BeforeEach
  void write() throws IOException {
    source = Files.writeString(folder.resolve("design.sv"), DESIGN);
    estimator = new ResourceEstimator(folder.resolve("cache"), Duration.ofMinutes(2));
  }

  @Test
  void countsMultipliersAndMemories() {
    ResourceEstimate estimate =
        estimator.estimate(List.of(source), "top", Family.ZYNQ_ULTRASCALE_PLUS);
    Resources found = estimate.resources();
    assertEquals(2, found.dsp());
    assertEquals(2, found.bram36(), "one block and a half");
    assertEquals(0, found.uram());
    assertTrue(estimate.tool().startsWith("Yosys 0."), estimate.tool());
    ResourceEstimate.Module product =
        estimate.modules().stream()
            .filter(m -> m.name().equals("product"))
            .findFirst()
            .orElseThrow();
    assertEquals(2, product.instances());
    assertEquals(1, product.each().dsp());
  }

  @Test
  void secondAnswerComesFromTheCacheUntilTheSourceChanges() throws IOException {
    ResourceEstimate first = estimator.estimate(List.of(source), "product", Family.ZYNQ_7000);
    ResourceEstimate second = estimator.estimate(List.of(source), "product", Family.ZYNQ_7000);
    assertFalse(first.cached());
    assertTrue(second.cached());
    assertEquals(first.resources(), second.resources());
    Files.writeString(source, DESIGN.replace("[26:0] a", "[7:0] a"));
    assertFalse(estimator.estimate(List.of(source), "product", Family.ZYNQ_7000).cached());
  }

  @Test
  void countsFlipFlopsAndLutsByTheCell() throws IOException {
    Path counter =
        Files.writeString(
            folder.resolve("counter.sv"),
            """
            module parity(input clk, input [5:0] a, output reg y);
              always @(posedge clk) y <= ^a;
            endmodule
            """);
    Resources found = estimator.estimate(List.of(counter), "parity", Family.ZYNQ_7000).resources();
    assertEquals(new Resources(1, 1, 0, 0, 0), found);
  }

  @Test
  void errorsSayWhatIsWrong() throws IOException {
    Path broken =
        Files.writeString(folder.resolve("broken.sv"), "module top(input a;\nendmodule\n");
    String syntax =
        assertThrows(
                IllegalStateException.class,
                () -> estimator.estimate(List.of(broken), "top", Family.ZYNQ_7000))
            .getMessage();
    assertTrue(syntax.contains("broken.sv"), syntax);
    ResourceEstimator hasty = new ResourceEstimator(folder.resolve("none"), Duration.ofMillis(1));
    assertThrows(
        IllegalStateException.class,
        () -> hasty.estimate(List.of(source), "top", Family.ZYNQ_ULTRASCALE_PLUS));
  }

  @Test
  void unknownCellIsNamed() throws IOException {
    Path blackBox =
        Files.writeString(
            folder.resolve("box.sv"),
            "(* blackbox *) module secret(input a, output y); endmodule\n"
                + "module top(input a, output y); secret s(a, y); endmodule\n");
    String message =
        assertThrows(
                IllegalStateException.class,
                () -> estimator.estimate(List.of(blackBox), "top", Family.ZYNQ_7000))
            .getMessage();
    assertTrue(message.contains("secret"), message);
  }
}
