package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileLayoutTest {
  private static final AcceleratorConfig CONFIG = AcceleratorConfig.load("ultra96-w8a8");

  /** Vectors that follow each other in a CONV never lie in one of the eight banks. */
  @Test
  void neighboursLieInDifferentBanks() {
    int stretched = 0;
    for (int kernel = 1; kernel <= 7; kernel++) {
      for (int dilation = 1; dilation <= 3; dilation++) {
        for (int rows = 1; rows <= 20; rows++) {
          for (int columns = 1; columns <= 20; columns++) {
            int span = (kernel - 1) * dilation;
            Box input = new Box(-1, -1, rows + span, columns + span);
            Window window = new Window(kernel, kernel, 1, 1, dilation, dilation, 1, 1, 1, 1);
            TileLayout layout = TileLayout.of(CONFIG, window, input);
            stretched += layout.equals(TileLayout.dense(input)) ? 0 : 1;
            assertTrue(layout.pitch() >= input.columns());
            assertTrue(layout.planeWords() >= input.rows() * layout.pitch());
            List<Integer> vectors = vectors(kernel, dilation, layout);
            for (int i = 1; i < vectors.size(); i++) {
              assertNotEquals(
                  vectors.get(i - 1) % 8, vectors.get(i) % 8, input + " " + window + " " + layout);
            }
          }
        }
      }
    }
    assertTrue(stretched > 1000, "only " + stretched + " layouts needed gaps");
  }

  private static List<Integer> vectors(int kernel, int dilation, TileLayout layout) {
    List<Integer> vectors = new ArrayList<>();
    for (int b = 0; b < 2; b++) {
      for (int ky = 0; ky < kernel; ky++) {
        for (int kx = 0; kx < kernel; kx++) {
          vectors.add(b * layout.planeWords() + ky * dilation * layout.pitch() + kx * dilation);
        }
      }
    }
    return vectors;
  }

  @Test
  void wholeVectorsNeedNoGaps() {
    Box input = new Box(0, 0, 4, 10);
    Window window = new Window(3, 3, 1, 1, 1, 1, 0, 0, 0, 0);
    assertEquals(
        new TileLayout(10, 40), TileLayout.of(AcceleratorConfig.load("tiny-q2.14"), window, input));
    assertEquals(11, TileLayout.of(CONFIG, window, input).pitch(), "10 - 2 is a multiple of 8");
  }
}
