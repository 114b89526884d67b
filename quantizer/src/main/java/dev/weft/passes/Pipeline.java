package dev.weft.passes;

import dev.weft.graph.Graph;
import dev.weft.graph.ModelException;
import dev.weft.onnx.OnnxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Passes one after the other. The graph after each can be saved as ONNX. */
public record Pipeline(List<Pass> passes) {
  public Pipeline {
    passes = List.copyOf(passes);
  }

  /** What every model goes through before quantization. */
  public static Pipeline standard() {
    return new Pipeline(
        List.of(
            new FixBatchOne(),
            new InferShapes(),
            new FoldConstants(),
            new EliminateIdentity(),
            new ExpandDisplacement(),
            new ExpandPiecewise(),
            new EliminateDead(),
            new FoldPad(),
            new FoldBiasAdd(),
            new FoldBatchNorm(),
            new FoldBiasAdd(),
            new RecognizeGlobalPool(),
            new RecognizeChannelSelection(),
            new CanonicalizeFlatten(),
            new EliminateIdentity(),
            new EliminateDead(),
            new InferShapes()));
  }

  public Graph run(Graph graph) {
    for (Pass pass : passes) {
      graph = apply(pass, graph);
    }
    return graph;
  }

  /** Runs all passes and saves the graph after each as {@code 03-fold-constants.onnx}. */
  public Graph run(Graph graph, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ModelException("folder '" + folder + "' cannot be made: " + e, e);
    }
    int number = 0;
    OnnxWriter.write(graph, folder.resolve("00-model.onnx"));
    for (Pass pass : passes) {
      graph = apply(pass, graph);
      OnnxWriter.write(graph, folder.resolve(String.format("%02d-%s.onnx", ++number, pass.name())));
    }
    return graph;
  }

  private static Graph apply(Pass pass, Graph graph) {
    try {
      return pass.apply(graph);
    } catch (ModelException e) {
      throw new ModelException("pass " + pass.name() + ": " + e.getMessage(), e);
    }
  }
}
