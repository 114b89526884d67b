package dev.weft.compiler;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.kernel.Tensor;
import java.util.List;

/**
 * What the hardware runs: instructions and constants as one image, the sizes of the other segments,
 * and where tensors lie. Addresses in it are relative to segments, so that it runs wherever the
 * driver puts it.
 *
 * @param fingerprint of the configuration it was compiled for; a device refuses any other
 * @param image segment 0: constants and instructions
 * @param instructionOffset first instruction in the image
 * @param instructionCount instructions, END included
 * @param workspaceBytes size of segment 1
 * @param inputBytes size of segment 2
 * @param outputBytes size of segment 3
 * @param tensors intermediate tensors that are still in memory when the program has ended, for
 *     comparison; all of them if it was compiled to keep them
 * @param layers in order; an instruction's {@code layer} field is an index into it
 */
public record Program(
    String name,
    String configName,
    long fingerprint,
    NumberFormat format,
    byte[] image,
    int instructionOffset,
    int instructionCount,
    long workspaceBytes,
    long inputBytes,
    long outputBytes,
    List<Placement> inputs,
    List<Placement> outputs,
    List<Placement> tensors,
    List<Layer> layers) {

  /** Segments: which base register an address is relative to. */
  public static final int IMAGE = 0;

  public static final int WORKSPACE = 1;
  public static final int INPUT = 2;
  public static final int OUTPUT = 3;

  /**
   * Where a tensor lies: one plane of {@code height x width} feature vectors per block, row by row.
   *
   * @param segment of all its blocks
   * @param windows null, or the folded form in which an input is stored: planes have its size, and
   *     blocks name its channels
   */
  public record Placement(Tensor tensor, int segment, List<Block> blocks, InputWindows windows) {}

  /**
   * A plane of feature vectors.
   *
   * @param address bytes from the segment's base
   * @param channels the tensor's channel in each lane, -1 where the lane holds none of it
   */
  public record Block(long address, int[] channels) {}

  /**
   * A kernel as it was scheduled.
   *
   * @param bytesRead DRAM bytes its loads read
   * @param bytesWritten DRAM bytes its stores write
   * @param countersAddress where in segment 1 the hardware stores its counters when the layer has
   *     ended
   */
  public record Layer(
      String name,
      String operator,
      long macs,
      long bytesRead,
      long bytesWritten,
      long countersAddress) {}
}
