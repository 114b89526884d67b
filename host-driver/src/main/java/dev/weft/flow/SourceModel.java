package dev.weft.flow;

import dev.weft.graph.Graph;
import dev.weft.onnx.OnnxReader;
import dev.weft.passes.Pipeline;
import dev.weft.quant.ImportedQuantization;
import dev.weft.quant.QuantizedGraphImport;
import dev.weft.quant.QuantizedModelFile;
import dev.weft.quant.kernel.QuantizedModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A model file as it was read: an ONNX graph after the standard passes, or a model that is
 * quantized already.
 *
 * @param file null if the graph was built in code
 * @param graph float operators; null if the file is a quantized model
 * @param quantization scales that a quantized ONNX graph brings along
 * @param quantized the quantized model; null if the file is ONNX
 */
public record SourceModel(
    Path file, Graph graph, ImportedQuantization quantization, QuantizedModel quantized) {

  /** Opens a file of either kind, told apart by its first bytes. */
  public static SourceModel open(Path file) {
    return open(file, null);
  }

  /**
   * @param passFolder where the graph after each pass is saved, or null
   */
  public static SourceModel open(Path file, Path passFolder) {
    try {
      if (Files.isRegularFile(file) && QuantizedModelFile.isQuantizedModel(file)) {
        return new SourceModel(
            file, null, ImportedQuantization.NONE, QuantizedModelFile.load(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    QuantizedGraphImport.Result imported = QuantizedGraphImport.of(OnnxReader.read(file));
    Pipeline passes = Pipeline.standard();
    Graph graph =
        passFolder == null
            ? passes.run(imported.graph())
            : passes.run(imported.graph(), passFolder);
    return new SourceModel(file, graph, imported.quantization(), null);
  }

  /** A graph that was built in code and has no file. */
  public static SourceModel of(Graph graph) {
    return new SourceModel(null, Pipeline.standard().run(graph), ImportedQuantization.NONE, null);
  }

  /** A quantized model that has no file. */
  public static SourceModel of(QuantizedModel model) {
    return new SourceModel(null, null, ImportedQuantization.NONE, model);
  }

  public boolean isQuantized() {
    return quantized != null;
  }
}
