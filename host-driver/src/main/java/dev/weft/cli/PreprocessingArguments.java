package dev.weft.cli;

import dev.weft.quant.kernel.Preprocessing;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How pictures become a model's input; what is not given stays as the model has it. */
final class PreprocessingArguments {
  @Option(
      names = "--mean",
      split = ",",
      paramLabel = "M",
      converter = NumberOrFraction.class,
      description = "subtracted from each sample, 0 to 255: one number, or one a channel")
  private Double[] mean;

  @Option(
      names = "--scale",
      split = ",",
      paramLabel = "S",
      converter = NumberOrFraction.class,
      description = "then multiplied with it, as in 1/255")
  private Double[] scale;

  @Option(
      names = "--color",
      paramLabel = "ORDER",
      description = "order of channels: rgb, bgr or gray")
  private String color;

  @Option(
      names = "--resize",
      paramLabel = "WAY",
      description = "fit pictures of another size: none, area, bilinear or nearest")
  private String resize;

  /** The model's own pre-processing with what was given in place. */
  Preprocessing over(Preprocessing own) {
    return new Preprocessing(
        resize == null ? own.resize() : resize,
        color == null ? own.color() : color,
        mean == null ? own.mean() : numbers(mean),
        scale == null ? own.scale() : numbers(scale));
  }

  private static double[] numbers(Double[] values) {
    double[] numbers = new double[values.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = values[i];
    }
    return numbers;
  }

  /** {@code 0.5}, {@code 1/255}. */
  static final class NumberOrFraction implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      try {
        int slash = text.indexOf('/');
        double value =
            slash < 0
                ? Double.parseDouble(text)
                : Double.parseDouble(text.substring(0, slash))
                    / Double.parseDouble(text.substring(slash + 1));
        if (!Double.isFinite(value)) {
          throw new TypeConversionException("'" + text + "' is not finite");
        }
        return value;
      } catch (NumberFormatException e) {
        throw new TypeConversionException(
            "'" + text + "' is no number, expected one such as 0.5 or 1/255");
      }
    }
  }
}
