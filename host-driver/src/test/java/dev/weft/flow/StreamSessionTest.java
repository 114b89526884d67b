package dev.weft.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.board.BoardDevice;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.device.Device;
import dev.weft.device.SoftwareDevice;
import dev.weft.graph.GraphBuilder;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.QuantizerOptions;
import dev.weft.testing.StandInKernel;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small classifier, its softmax on the host, through the board's driver. */
class StreamSessionTest {
  private static final AcceleratorConfig TINY = AcceleratorConfig.load("tiny");
  private static final int SIDE = 8;
  private static final int PICTURES = 12;

  @TempDir Path folder;

  private Network network;
  private Program program;
  private Preprocessor preprocessor;
  private Dataset pictures;

  @BeforeEach
  void compile() throws Exception {
    GraphBuilder b = new GraphBuilder("classifier");
    String x = b.relu(b.conv(b.input("image", 1, 1, SIDE, SIDE), 8, 3, 1, 1));
    String y = b.fullyConnected(b.flatten(b.globalAveragePool(x)), 8, 5);
    SourceModel source = SourceModel.of(b.output(b.softmax(y)).build());
    byte[] idx = new byte[16 + PICTURES * SIDE * SIDE];
    new Random(1).nextBytes(idx);
    ByteBuffer.wrap(idx).put(new byte[] {0, 0, 8, 3}).putInt(PICTURES).putInt(SIDE).putInt(SIDE);
    pictures = Datasets.open(Files.write(folder.resolve("images-idx3-ubyte"), idx), null);
    network =
        new Network(
            Quantization.quantize(
                source,
                pictures,
                QuantizerOptions.of(NumberFormat.W8A8),
                (task, done, total) -> {}));
    program = Compiler.compile(network.model(), TINY);
    preprocessor = new Preprocessor(network.model().preprocessing());
  }

  @AfterEach
  void close() {
    network.close();
  }

  private List<StreamSession.Answer> stream(Iterable<Sample> samples, int depth) {
    List<StreamSession.Answer> answers = new ArrayList<>();
    try (SoftwareDevice hardware = new SoftwareDevice(TINY);
        StandInKernel kernel =
            new StandInKernel(folder.resolve("board" + depth), hardware, 1 << 20);
        Device device = BoardDevice.open(TINY, kernel)) {
      new StreamSession(network, preprocessor, device, program, depth, Duration.ofMinutes(1))
          .run(samples, answers::add);
    }
    return answers;
  }

  @Test
  void answersAreThoseOfSingleRunsInTheirOrder() {
    try (Session single =
        new Session(
            network, preprocessor, new DeviceBackend(new SoftwareDevice(TINY), program), false)) {
      for (int depth : new int[] {1, 3}) {
        List<StreamSession.Answer> answers = stream(pictures, depth);
        assertEquals(PICTURES, answers.size());
        for (int i = 0; i < PICTURES; i++) {
          Sample sample = pictures.get(i);
          StreamSession.Answer answer = answers.get(i);
          assertEquals(sample.name(), answer.sample().name());
          single
              .infer(sample)
              .outputs()
              .forEach(
                  (name, expected) ->
                      assertArrayEquals(expected.floats(), answer.outputs().get(name).floats()));
          assertTrue(answer.latencySeconds() > 0);
        }
      }
    }
  }

  @Test
  void aBadSampleEndsTheStreamAfterThoseBeforeIt() {
    Iterable<Sample> broken =
        () ->
            new Iterator<>() {
              private int next;

              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Sample next() {
                if (next == 5) {
                  throw new IllegalArgumentException("the camera fell");
                }
                return pictures.get(next++);
              }
            };
    List<StreamSession.Answer> answers = new ArrayList<>();
    try (SoftwareDevice device = new SoftwareDevice(TINY)) {
      StreamSession session =
          new StreamSession(network, preprocessor, device, program, 2, Duration.ofMinutes(1));
      Exception e =
          assertThrows(IllegalArgumentException.class, () -> session.run(broken, answers::add));
      assertEquals("the camera fell", e.getMessage());
      assertEquals(5, answers.size());
    }
  }
}
