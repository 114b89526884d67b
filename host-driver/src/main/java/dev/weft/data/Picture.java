package dev.weft.data;

/**
 * A decoded picture of 8-bit samples, as it is in its file.
 *
 * @param height rows
 * @param width columns
 * @param channels 1 (gray) or 3 (red, green, blue)
 * @param samples row by row, pixel by pixel, channels interleaved; 0 to 255, unsigned
 */
public record Picture(int height, int width, int channels, byte[] samples) implements Value {
  public Picture {
    if (channels != 1 && channels != 3) {
      throw new IllegalArgumentException("picture has " + channels + " channels, expected 1 or 3");
    }
    if (height < 1 || width < 1 || samples.length != (long) height * width * channels) {
      throw new IllegalArgumentException(
          "picture of "
              + height
              + "x"
              + width
              + "x"
              + channels
              + " has "
              + samples.length
              + " samples");
    }
  }

  /** One sample, 0 to 255. */
  public int at(int y, int x, int channel) {
    return samples[(y * width + x) * channels + channel] & 255;
  }
}
