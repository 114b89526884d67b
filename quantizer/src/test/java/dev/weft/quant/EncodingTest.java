package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.NumberFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodingTest {
  @Test
  void eightBitsUseAllValuesAndHoldZeroExactly() {
    Encoding e = Encoding.of(new Range(-1, 4.1), NumberFormat.W8A8);
    assertEquals(5.1 / 255, e.scale(), 1e-12);
    assertEquals(-78, e.zeroPoint());
    assertEquals(0.0, e.dequantize(e.quantize(0, NumberFormat.W8A8)));
    assertEquals(127, e.quantize(100, NumberFormat.W8A8));
    assertEquals(-128, e.quantize(-100, NumberFormat.W8A8));
  }

  @Test
  void aRangeWithoutZeroIsWidened() {
    assertEquals(-128, Encoding.of(new Range(2, 4), NumberFormat.W8A8).zeroPoint());
    assertEquals(127, Encoding.of(new Range(-4, -2), NumberFormat.W8A8).zeroPoint());
    assertEquals(0, Encoding.of(new Range(0, 0), NumberFormat.W8A8).zeroPoint());
  }

  @Test
  void sixteenBitsAreSymmetricWithHeadroom() {
    Encoding e = Encoding.of(new Range(-3, 1), NumberFormat.Q2_14);
    assertEquals(0, e.zeroPoint());
    assertEquals(6.0 / 32767, e.scale(), 1e-12);
  }

  @Test
  void tiesRoundToEven() {
    Encoding e = new Encoding(1, 0);
    assertEquals(2, e.quantize(2.5, NumberFormat.W8A8));
    assertEquals(4, e.quantize(3.5, NumberFormat.W8A8));
    assertEquals(-2, e.quantize(-2.5, NumberFormat.W8A8));
  }

  @Test
  void criteriaTreatOutliersAsTheySay() {
    float[] values = new float[100_000];
    Random random = new Random(1);
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    values[5] = 60;
    Histogram h = new Histogram();
    h.add(values);
    Range all = Histogram.range(List.of(h), Criterion.MIN_MAX, 256);
    Range percentile = Histogram.range(List.of(h), Criterion.PERCENTILE, 256);
    Range error = Histogram.range(List.of(h), Criterion.MEAN_SQUARE_ERROR, 256);
    assertEquals(60, all.max());
    assertTrue(percentile.max() > 3.3 && percentile.max() < 4.3, percentile.toString());
    assertTrue(error.max() < 59 && error.max() > 4, error.toString());
    assertTrue(error.min() <= -2.5 && error.min() >= all.min(), error.toString());
  }

  @Test
  void notANumberInCalibrationIsAnError() {
    assertThrows(
        IllegalArgumentException.class, () -> new Histogram().add(new float[] {Float.NaN}));
  }

  @Test
  void fourBitWeightsClipForLessError() {
    double[] weights = new double[256];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.sin(i);
    }
    weights[0] = 3;
    WeightQuantizer.Result r = WeightQuantizer.quantize(weights, 1, i -> 0, 4, new double[1]);
    assertEquals(7, r.values()[0]);
    assertTrue(r.scale()[0] < 3.0 / 7, "scale " + r.scale()[0]);
    for (int v : r.values()) {
      assertTrue(v >= -7 && v <= 7);
    }
    WeightQuantizer.Result eight = WeightQuantizer.quantize(weights, 1, i -> 0, 8, new double[1]);
    assertEquals(3.0 / 127, eight.scale()[0], 1e-12);
  }
}
