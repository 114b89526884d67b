package dev.weft.hw.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Resources;
import dev.weft.hw.gen.RtlGenerator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The generated accelerator maps to the chip's blocks as it is meant to, and fits: minutes of
 * Yosys.
 */
class ResourceFitTest {
  /** 85 % of the chip's: what is left is for placement and routing. */
  private static final int LUTS_THAT_PLACE = 60_000;

  @TempDir Path folder;

  @Test
  void ultra96FitsItsChip() {
    AcceleratorConfig config = AcceleratorConfig.load("ultra96-w8a8");
    Board board = Board.load("ultra96-v2");
    ResourceEstimate estimate = estimate(config, board);
    Resources needed = estimate.resources();
    assertEquals(List.of(), needed.exceeding(board.resources()));
    assertEquals(multipliers(config), needed.dsp());
    assertTrue(needed.bram36() > 100, "memories became LUTs");
    assertTrue(needed.lut() <= LUTS_THAT_PLACE, needed.lut() + " LUTs");
    double share = (double) estimate.module("SampleUnit").lut() / board.resources().lut();
    assertTrue(share < 0.15, "the sampler takes " + share + " of the chip's LUTs");
  }

  private ResourceEstimate estimate(AcceleratorConfig config, Board board) {
    RtlGenerator.generate(config, folder);
    return ResourceEstimator.standard()
        .estimate(
            List.of(folder.resolve(RtlGenerator.VERILOG)), "weft_accelerator", board.family());
  }

  /**
   * The array's; of a lane that of the upper bits of a sum, and three for the masks of every two
   * lanes' pairs of samples. Taps and all else are left to logic.
   */
  private static int multipliers(AcceleratorConfig config) {
    AcceleratorConfig.Array array = config.array();
    int masks = config.samplesWindows() ? config.lanes() * 3 / 2 : 0;
    return array.rows() * array.columns() / array.productsPerMultiplier() + config.lanes() + masks;
  }
}
