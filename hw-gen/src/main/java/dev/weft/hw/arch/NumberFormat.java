package dev.weft.hw.arch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.weft.hw.isa.Record128;

/**
 * The number formats that hardware can be built for: the one place that Chisel, quantizer and
 * software model read.
 *
 * <p>Activations are two's complement with a zero point per tensor (8 bit) or none (Q2.14). Weights
 * are symmetric per output channel. {@code W4A8} multiplies by 5-bit operands so that an 8-bit
 * weight is two passes: its unsigned low nibble, and its signed high nibble shifted by four.
 */
public enum NumberFormat implements Labelled {
  /** 8-bit weights, 8-bit activations, 32-bit sums. */
  W8A8("w8a8", 8, 8, 8, 32),
  /** 4-bit weights, 8-bit activations, 32-bit sums; single layers may keep 8-bit weights. */
  W4A8("w4a8", 8, 4, 5, 32),
  /**
   * 16-bit weights and activations with 14 fraction bits and a scale per tensor (CNNA's
   * auto-scaling), 46-bit sums.
   */
  Q2_14("q2.14", 16, 16, 16, 46);

  /**
   * Width of an unsigned requantization multiplier; it is stored as a signed number of one bit
   * more.
   */
  public static final int MULTIPLIER_BITS = 16;

  /** Largest right shift of a requantization; the smallest is 1. */
  public static final int MAX_SHIFT = 62;

  /** A requantized branch saturates to this many bits before zero point and residual are added. */
  public static final int BRANCH_BITS = 20;

  private final String label;
  private final int activationBits;
  private final int weightBits;
  private final int operandBits;
  private final int accumulatorBits;

  NumberFormat(
      String label, int activationBits, int weightBits, int operandBits, int accumulatorBits) {
    this.label = label;
    this.activationBits = activationBits;
    this.weightBits = weightBits;
    this.operandBits = operandBits;
    this.accumulatorBits = accumulatorBits;
  }

  /** The name used in files and on the command line. */
  @Override
  @JsonValue
  public String label() {
    return label;
  }

  /** Bits of one activation, two's complement. */
  public int activationBits() {
    return activationBits;
  }

  /** Bits of one weight as the array's weight memory stores it. */
  public int weightBits() {
    return weightBits;
  }

  /**
   * Bits of the array's signed weight operand (one more than stored where nibbles may be unsigned).
   */
  public int operandBits() {
    return operandBits;
  }

  /** Bits of a sum, two's complement. */
  public int accumulatorBits() {
    return accumulatorBits;
  }

  /** Bits of a depthwise tap weight: the vector engine keeps at least 8. */
  public int tapBits() {
    return Math.max(8, weightBits);
  }

  /**
   * Bits of an entry of an activation's table: the value, and with 16-bit activations the next
   * one's difference above it.
   */
  public int tableBits() {
    return activationBits + (activationBits == 16 ? Record128.DELTA.width() : 0);
  }

  /** Bytes of one activation. */
  public int activationBytes() {
    return activationBits / 8;
  }

  /** Smallest activation. */
  public int activationMin() {
    return -(1 << (activationBits - 1));
  }

  /** Largest activation. */
  public int activationMax() {
    return (1 << (activationBits - 1)) - 1;
  }

  /** The format with this label; the error lists the choices. */
  @JsonCreator
  public static NumberFormat of(String label) {
    return Labelled.inAnyCase(NumberFormat.class, "number format", label);
  }
}
