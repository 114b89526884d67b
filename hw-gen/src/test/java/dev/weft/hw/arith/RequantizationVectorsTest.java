package dev.weft.hw.arith;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The vectors that also test the requantizer in Chisel. */
class RequantizationVectorsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/requantization.csv")
  void roundsHalfUpAndSaturates(long sum, int multiplier, int shift, int expected) {
    assertEquals(expected, Requantization.apply(sum, multiplier, shift));
  }
}
