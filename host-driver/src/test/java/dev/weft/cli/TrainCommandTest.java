package dev.weft.cli;

import dev.weft.networks.Networks;
import dev.weft.onnx.OnnxWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code train} says before it trains; training itself is tested in the module train. */
class TrainCommandTest {
  private static final int COUNT = 12;

  @TempDir Path folder;

  private Path data(boolean labelled) throws IOException {
    Path images = folder.resolve("some-images-idx3-ubyte");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (int word : new int[] {0x803, COUNT, 28, 28}) {
        out.writeInt(word);
      }
      out.write(new byte[COUNT * 28 * 28]);
    }
    Files.write(images, bytes.toByteArray());
    if (labelled) {
      bytes.reset();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        out.writeInt(0x801);
        out.writeInt(COUNT);
        out.write(new byte[COUNT]);
      }
      Files.write(folder.resolve("some-labels-idx1-ubyte"), bytes.toByteArray());
    }
    return images;
  }

  private Cli train(Object model, Object... more) throws IOException {
    Object[] all = new Object[more.length + 6];
    all[0] = "train";
    all[1] = model;
    all[2] = "--data";
    all[3] = data(true);
    all[4] = "-o";
    all[5] = folder.resolve("out.weft");
    System.arraycopy(more, 0, all, 6, more.length);
    return Cli.run(all);
  }

  @Test
  void withoutTheOptionalPartItSaysHowToGetIt() throws IOException {
    train("resnet8").fails(ExitCode.ENVIRONMENT, "optional part", "./weft train");
  }

  @Test
  void wrongOptions() throws IOException {
    train("resnet8", "--epochs", 2, "--steps", 3).fails(ExitCode.USAGE, "--steps", "--epochs");
    train("resnet8", "--rate", 2).fails(ExitCode.USAGE, "--rate is 2.0", "up to 1");
    train("resnet8", "--clip", -1).fails(ExitCode.USAGE, "--clip is -1.0", "0 or more");
    train("resnet8", "--hold-out", -1).fails(ExitCode.USAGE, "--hold-out is -1", "0 or more");
    train("resnet8", "--resume").fails(ExitCode.USAGE, "--resume needs --checkpoint DIR");
    train("resnet8", "--distill", -1).fails(ExitCode.USAGE, "--distill is -1.0", "0 to 1");
  }

  @Test
  void modelsThatAreQuantizedAlready() throws IOException {
    Path onnx = folder.resolve("net.onnx");
    OnnxWriter.write(Networks.of("resnet8").get(0), onnx);
    Path quantized = folder.resolve("net.weft");
    Path images = data(false);
    Cli.run("quantize", onnx, "--format", "w8a8", "--calibration", images, "-o", quantized).ok();
    train(quantized).fails(ExitCode.USAGE, "quantized already", "float model");
  }

  @Test
  void dataWithoutLabels() throws IOException {
    Path images = data(false);
    Cli.run("train", "resnet8", "--data", images, "-o", folder.resolve("a.weft"))
        .fails(ExitCode.USAGE, "no labels", "--labels");
  }
}
