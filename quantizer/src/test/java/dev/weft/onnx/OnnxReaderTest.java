package dev.weft.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.ModelException;
import dev.weft.graph.Shape;
import dev.weft.onnx.proto.ModelProto;
import dev.weft.onnx.proto.StringStringEntryProto;
import dev.weft.onnx.proto.TensorProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every broken file is refused with one line that says what is wrong. */
class OnnxReaderTest {
  @TempDir Path folder;

  private static byte[] small() {
    GraphBuilder b = new GraphBuilder("small");
    return OnnxWriter.toBytes(
        b.output(b.relu(b.conv(b.input("x", 1, 3, 8, 8), 4, 3, 1, 1))).build());
  }

  private void refuses(byte[] file, String... parts) {
    ModelException e =
        assertThrows(ModelException.class, () -> OnnxReader.read(file, "model 'm'", folder));
    for (String part : parts) {
      assertTrue(e.getMessage().contains(part), e.getMessage());
    }
    assertTrue(e.getMessage().startsWith("model 'm'"), e.getMessage());
    assertFalse(e.getMessage().contains("\n"), e.getMessage());
  }

  private void refuses(Consumer<ModelProto.Builder> damage, String... parts) {
    refuses(changed(damage), parts);
  }

  private static byte[] changed(Consumer<ModelProto.Builder> change) {
    try {
      ModelProto.Builder model = ModelProto.parseFrom(small()).toBuilder();
      change.accept(model);
      return model.build().toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void missingFile() {
    ModelException e =
        assertThrows(ModelException.class, () -> OnnxReader.read(folder.resolve("no.onnx")));
    assertTrue(e.getMessage().endsWith("does not exist"), e.getMessage());
  }

  @Test
  void empty() {
    refuses(new byte[0], "is empty");
  }

  @Test
  void truncatedAnywhere() {
    byte[] whole = small();
    for (int length = 1; length < whole.length; length += 7) {
      byte[] part = Arrays.copyOf(whole, length);
      ModelException e =
          assertThrows(ModelException.class, () -> OnnxReader.read(part, "model 'm'", null));
      assertTrue(e.getMessage().contains("truncated"), e.getMessage());
    }
  }

  @Test
  void otherFiles() {
    refuses("#!/bin/sh\necho this is no model\n".getBytes(), "no ONNX file");
    refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "no ONNX file");
    refuses(new byte[4096], "no ONNX file");
  }

  @Test
  void opsetOutOfRange() {
    refuses(m -> m.getOpsetImportBuilder(0).setVersion(0), "opset 0 does not exist");
    refuses(
        m -> m.getOpsetImportBuilder(0).setVersion(23), "opset 23 is too new, expected 7 to 22");
    refuses(m -> m.getOpsetImportBuilder(0).setDomain("com.other"), "no opset of ONNX itself");
  }

  @Test
  void olderOpsetsAreReadIfTheirOperatorsMeanTheSame() {
    byte[] six = changed(m -> m.getOpsetImportBuilder(0).setVersion(6));
    assertEquals(6, OnnxReader.read(six, "model 'm'", null).opset());
    refuses(
        m -> m.getOpsetImportBuilder(0).setVersion(5), "opset 5 is too old for Relu", "6 to 22");
    refuses(
        m -> {
          m.getOpsetImportBuilder(0).setVersion(6);
          m.getGraphBuilder().getNodeBuilder(1).setOpType("Add");
        },
        "opset 6 is too old for Add",
        "7 to 22",
        "version_converter");
  }

  @Test
  void unknownOperatorAndForeignDomainAreLeftToCheck() {
    byte[] model =
        changed(
            m -> {
              m.getGraphBuilder().getNodeBuilder(1).setOpType("Wavelet").setDomain("com.other");
              m.addOpsetImportBuilder().setDomain("com.other").setVersion(1);
            });
    assertEquals("com.other.Wavelet", OnnxReader.read(model, "m", null).nodes().get(1).type());
  }

  @Test
  void damagedWeights() {
    byte[] nan = {0, 0, (byte) 0xc0, 0x7f};
    ByteString weights = ByteString.copyFrom(new byte[428]).concat(ByteString.copyFrom(nan));
    refuses(
        m -> m.getGraphBuilder().getInitializerBuilder(0).setRawData(weights),
        "'weight_1' is NaN at element 107");
    refuses(
        m -> m.getGraphBuilder().getInitializerBuilder(0).setRawData(weights.substring(4)),
        "initializer 'weight_1'",
        "needs 432 bytes, has 428");
    refuses(
        m -> m.getGraphBuilder().getInitializerBuilder(0).setDataType(99),
        "element type 99",
        "FLOAT");
  }

  @Test
  void absurdShapes() {
    refuses(m -> m.getGraphBuilder().getInitializerBuilder(0).setDims(0, -4), "[-4, 3, 3, 3]");
    refuses(m -> m.getGraphBuilder().getInitializerBuilder(0).setDims(0, 1L << 40), "at most");
    refuses(m -> dimension(m, 2).setDimValue(-7), "tensor 'x' has dimension 2 of size -7");
    refuses(m -> dimension(m, 2).setDimValue(1L << 33), "tensor 'x' has more than");
    refuses(m -> dimension(m, 3).setDimValue(0), "tensor 'x' has dimension 3 of size 0");
  }

  private static dev.weft.onnx.proto.TensorShapeProto.Dimension.Builder dimension(
      ModelProto.Builder model, int axis) {
    return model
        .getGraphBuilder()
        .getInputBuilder(0)
        .getTypeBuilder()
        .getTensorTypeBuilder()
        .getShapeBuilder()
        .getDimBuilder(axis);
  }

  @Test
  void symbolicBatchIsOpen() {
    byte[] model = changed(m -> dimension(m, 0).setDimParam("N"));
    assertEquals(
        Shape.of(Shape.ANY, 3, 8, 8), OnnxReader.read(model, "m", null).inputs().get(0).shape());
  }

  @Test
  void cycle() {
    refuses(
        m ->
            m.getGraphBuilder().getNodeBuilder(0).setInput(0, m.getGraph().getNode(1).getOutput(0)),
        "cycle: ",
        "Conv 'conv_1'",
        "Relu 'relu_1'");
  }

  @Test
  void undefinedAndDuplicateNames() {
    refuses(
        m -> m.getGraphBuilder().getNodeBuilder(0).setInput(0, "nowhere"),
        "Conv 'conv_1' reads 'nowhere', which nothing produces");
    refuses(
        m -> m.getGraphBuilder().getOutputBuilder(0).setName("nowhere"), "graph output 'nowhere'");
    refuses(
        m ->
            m.getGraphBuilder()
                .getNodeBuilder(1)
                .setOutput(0, m.getGraph().getNode(0).getOutput(0)),
        "defined twice",
        "Relu 'relu_1'");
    refuses(
        m -> m.getGraphBuilder().addInitializer(m.getGraph().getInitializer(0)),
        "two initializers have the name 'weight_1'");
  }

  @Test
  void namelessAndEqualNodeNamesBecomeUnique() {
    byte[] model =
        changed(
            m -> {
              m.getGraphBuilder().getNodeBuilder(0).setName("");
              m.getGraphBuilder().getNodeBuilder(1).setName("");
            });
    Graph graph = OnnxReader.read(model, "m", null);
    assertEquals("Conv_0", graph.nodes().get(0).name());
    assertEquals("Relu_0", graph.nodes().get(1).name());
  }

  @Test
  void externalDataIsReadFromTheModelsFolder() throws IOException {
    byte[] raw =
        ModelProto.parseFrom(small()).getGraph().getInitializer(0).getRawData().toByteArray();
    byte[] shifted = new byte[raw.length + 8];
    System.arraycopy(raw, 0, shifted, 8, raw.length);
    Files.write(folder.resolve("w.bin"), shifted);
    byte[] model = changed(m -> external(m, "w.bin", "8"));
    Graph inline = OnnxReader.read(small(), "m", null);
    Graph outside = OnnxReader.read(model, "m", folder);
    assertTrue(
        Arrays.equals(inline.constant("weight_1").floats(), outside.constant("weight_1").floats()));
  }

  @Test
  void externalDataThatIsMissingShortOrElsewhere() throws IOException {
    Files.write(folder.resolve("w.bin"), new byte[100]);
    Files.createSymbolicLink(folder.resolve("link.bin"), Path.of("/etc/hostname"));
    refuses(m -> external(m, "none.bin", "0"), "'weight_1'", "'none.bin' does not exist");
    refuses(m -> external(m, "w.bin", "0"), "which has 100 bytes");
    refuses(m -> external(m, "w.bin", "-1"), "which has 100 bytes");
    refuses(m -> external(m, "w.bin", "x"), "external offset 'x', expected a number");
    refuses(m -> external(m, "../w.bin", "0"), "outside of the model's folder");
    refuses(m -> external(m, "/etc/passwd", "0"), "outside of the model's folder");
    refuses(m -> external(m, "link.bin", "0"), "links out of the model's folder");
  }

  private static void external(ModelProto.Builder model, String location, String offset) {
    TensorProto.Builder weights = model.getGraphBuilder().getInitializerBuilder(0).clearRawData();
    weights.setDataLocation(TensorProto.DataLocation.EXTERNAL);
    weights.addExternalData(
        StringStringEntryProto.newBuilder().setKey("location").setValue(location));
    weights.addExternalData(StringStringEntryProto.newBuilder().setKey("offset").setValue(offset));
    weights.addExternalData(StringStringEntryProto.newBuilder().setKey("length").setValue("432"));
  }

  @Test
  void halvesAndNibblesInTypedFields() {
    TensorProto halves =
        TensorProto.newBuilder()
            .addDims(2)
            .setDataType(DataType.FLOAT16.code())
            .addInt32Data(0x3c00)
            .addInt32Data(0xc000)
            .build();
    assertEquals(-2f, TensorCodec.decode(halves, "t", null).floats()[1]);
    TensorProto nibbles =
        TensorProto.newBuilder()
            .addDims(3)
            .setDataType(DataType.INT4.code())
            .addInt32Data(0x7f)
            .addInt32Data(0x08)
            .build();
    assertTrue(Arrays.equals(new int[] {-1, 7, -8}, TensorCodec.decode(nibbles, "t", null).ints()));
  }
}
