package dev.weft.flow;

import dev.weft.data.Dataset;
import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.graph.Graph;
import dev.weft.quant.training.TrainingSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A labelled dataset as training reads it. */
public final class TrainingData implements TrainingSet {
  private final Dataset data;
  private final Graph graph;
  private final Preprocessor preprocessor;

  /**
   * @param graph whose inputs are fed
   * @param read names of the tensors that the accelerator reads: they must be inputs of the graph
   */
  public TrainingData(Dataset data, Graph graph, List<String> read, Preprocessor preprocessor) {
    this.data = data;
    this.graph = graph;
    this.preprocessor = preprocessor;
    for (String name : read) {
      if (!graph.isInput(name)) {
        throw new IllegalArgumentException(
            "the host computes '"
                + name
                + "' before the accelerator starts; training takes networks whose first operator"
                + " runs on the accelerator");
      }
    }
  }

  @Override
  public int size() {
    return data.size();
  }

  @Override
  public Example get(int index) {
    Sample sample = data.get(index);
    if (!data.annotated() && sample.label().isEmpty()) {
      throw new IllegalArgumentException(
          "sample '" + sample.name() + "' has no label; training needs one of every sample");
    }
    return new Example(inputs(sample), sample.label().orElse(-1), objects(sample));
  }

  private Map<String, float[]> inputs(Sample sample) {
    Map<String, float[]> inputs = new LinkedHashMap<>();
    Inputs.of(sample, graph.inputs(), preprocessor)
        .forEach((name, value) -> inputs.put(name, value.floats()));
    return inputs;
  }

  private List<Target> objects(Sample sample) {
    if (!data.annotated()) {
      return List.of();
    }
    PictureSize size = PictureSize.of(sample);
    return sample.objects().stream()
        .map(
            o ->
                new Target(
                    o.type(),
                    o.box().left() / size.width(),
                    o.box().top() / size.height(),
                    o.box().right() / size.width(),
                    o.box().bottom() / size.height()))
        .toList();
  }
}
