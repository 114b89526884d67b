package dev.weft.cli;

import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Preprocessor;
import dev.weft.flow.FloatNetwork;
import dev.weft.flow.SourceModel;
import dev.weft.flow.Sweep;
import dev.weft.flow.TrainedNetwork;
import dev.weft.flow.TrainingData;
import dev.weft.graph.Graph;
import dev.weft.onnx.OnnxWriter;
import dev.weft.quant.QuantizedModelFile;
import dev.weft.quant.TrainableGraph;
import dev.weft.quant.TrainableModel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.quant.training.Trainer;
import dev.weft.quant.training.TrainingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a network for a number format, or a float network, and checks what came out. */
@Command(
    name = "train",
    description = {
      "Train a model for a number format, starting from post-training quantization, into one file",
      "that the hardware runs; or with --format float a float model, into an ONNX file. An optional",
      "part: the first use fetches an engine of 120 MB."
    })
final class TrainCommand extends WeftCommand {
  private static final String FLOAT = "float";

  /** Examples that calibrate and check where no others are named. */
  private static final int BORROWED = 500;

  /** Samples whose outputs are compared integer by integer. */
  private static final int COMPARED = 20;

  /** Largest difference between training's accuracy and the reference's, 0 to 1. */
  private static final double TOLERANCE = 0.002;

  @Mixin private ModelArguments model;

  @Mixin private TrainingArguments training;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "PATH",
      description = "labelled pictures to train with; with COCO's annotations for detectors")
  private Path data;

  @Mixin private LabelArguments labels;

  @Option(
      names = "--test",
      paramLabel = "PATH",
      description = "labelled pictures that measure; without, the first 500 of the data do")
  private Path test;

  @Option(names = "--test-labels", paramLabel = "PATH", description = "their labels")
  private Path testLabels;

  @Option(
      names = "--test-limit",
      paramLabel = "N",
      description = "measure on the first N of them only; 0 is all")
  private int testLimit = 1000;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "the quantized model, .weft, or the float one, .onnx")
  private Path output;

  @Mixin private DetectorArguments detection;

  @Override
  public Integer call() throws IOException {
    OutputFile.requireFolder(output);
    Dataset examples = labels.open(data, 0);
    Dataset measured =
        test == null ? examples.limit(BORROWED) : Datasets.open(test, testLabels).limit(testLimit);
    SourceModel source = source();
    TrainingOptions options = options(examples);
    Trainer trainer = Trainer.load();
    return FLOAT.equals(model.format())
        ? real(source, trainer, examples, measured, options)
        : integers(source, trainer, examples, measured, options);
  }

  /** An ONNX file, or a network of the project's own by name. */
  private SourceModel source() {
    SourceModel source = model.source();
    if (source.isQuantized() || !source.quantization().isEmpty()) {
      throw new IllegalArgumentException(
          model.file()
              + " is quantized already; training starts from the float model it came from");
    }
    return source;
  }

  private TrainingOptions options(Dataset examples) {
    TrainingOptions.Task task =
        examples.annotated() ? TrainingOptions.Task.CENTERNET : TrainingOptions.Task.CLASSIFICATION;
    boolean real = FLOAT.equals(model.format());
    return training.options(task, real, examples.size(), model.seed());
  }

  private int real(
      SourceModel source,
      Trainer trainer,
      Dataset examples,
      Dataset measured,
      TrainingOptions options)
      throws IOException {
    TrainableGraph trainable = new TrainableGraph(source.graph());
    long start = System.nanoTime();
    Parameters parameters =
        train(
            trainer,
            source,
            trainable.network(),
            trainable.start(),
            new Preprocessor(model.preprocessing(source)),
            examples,
            options);
    Graph graph = trainable.trained(parameters);
    OutputFile.write(output, OnnxWriter.toBytes(graph));
    Map<String, Object> json = summary(options, start);
    try (ConsoleProgress progress = new ConsoleProgress();
        FloatNetwork network =
            new FloatNetwork(graph, new Preprocessor(model.preprocessing(source)))) {
      Score score = score(measured, network::run, "measuring", progress);
      progress.close();
      print(score.text("float model", null));
      json.put("float", score.json(null));
    }
    print("written to " + output);
    writeJson(json);
    return ExitCode.OK;
  }

  private int integers(
      SourceModel source,
      Trainer trainer,
      Dataset examples,
      Dataset measured,
      TrainingOptions options)
      throws IOException {
    TrainableModel trainable;
    try (ConsoleProgress progress = new ConsoleProgress()) {
      trainable = model.trainable(source, examples.limit(BORROWED), progress);
    }
    long start = System.nanoTime();
    Parameters before = trainable.start();
    Parameters parameters =
        train(
            trainer,
            source,
            trainable.network(),
            before,
            new Preprocessor(model.preprocessing(source)),
            examples,
            options);
    QuantizedModel quantized = trainable.quantized(parameters);
    QuantizedModelFile.save(quantized, output);
    Map<String, Object> json = summary(options, start);
    json.put("format", quantized.format().label());
    boolean agrees = check(trainer, trainable, before, parameters, quantized, measured, json);
    print("written to " + output);
    writeJson(json);
    return agrees ? ExitCode.OK : ExitCode.FAILED;
  }

  private Parameters train(
      Trainer trainer,
      SourceModel source,
      TrainableNetwork network,
      Parameters start,
      Preprocessor preprocessor,
      Dataset examples,
      TrainingOptions options)
      throws IOException {
    TrainingData set = new TrainingData(examples, source.graph(), network.inputs(), preprocessor);
    return trainer.train(network, start, set, options, new TrainingProgress(this::note));
  }

  private Map<String, Object> summary(TrainingOptions options, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    print(
        String.format(
            Locale.ROOT,
            "%d steps of %d examples in %.0f s",
            options.steps(),
            options.batch(),
            seconds));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("steps", options.steps());
    json.put("batch", options.batch());
    json.put("seconds", seconds);
    json.put("output", output.toString());
    return json;
  }

  /** Measures the network before and after, and whether training saw what hardware computes. */
  private boolean check(
      Trainer trainer,
      TrainableModel trainable,
      Parameters before,
      Parameters parameters,
      QuantizedModel quantized,
      Dataset measured,
      Map<String, Object> json)
      throws IOException {
    Score first;
    Score asTrained;
    Score reference;
    TrainedNetwork.Agreement agreement;
    QuantizedModel untrained = trainable.quantized(before);
    try (ConsoleProgress progress = new ConsoleProgress();
        TrainedNetwork start = new TrainedNetwork(trainer, trainable.network(), before, untrained);
        TrainedNetwork network =
            new TrainedNetwork(trainer, trainable.network(), parameters, quantized)) {
      first = score(measured, start::asReference, "measuring the start", progress);
      asTrained = score(measured, network::asTrained, "measuring", progress);
      reference = score(measured, network::asReference, "measuring the integers", progress);
      agreement = network.agreement(measured.limit(Math.min(COMPARED, measured.size())));
    }
    double difference = Math.abs(asTrained.value() - reference.value());
    print(first.text("before training, integers", null));
    print(asTrained.text("as training computes it", null));
    print(reference.text("integers", null));
    print(
        String.format(
            Locale.ROOT,
            "difference %.2f points (at most %.1f); %,d of %,d output values equal, largest"
                + " difference %d steps%s",
            100 * difference,
            100 * TOLERANCE,
            agreement.equal(),
            agreement.values(),
            agreement.largest(),
            agreement.equal() == agreement.values()
                ? ""
                : ": sums beyond 2^24 are rounded in training, integers are not"));
    boolean agrees = difference <= TOLERANCE;
    if (!agrees) {
      note("training's arithmetic and the integers differ by more than they should");
    }
    json.put("before", first.json(null));
    json.put("asTrained", asTrained.json(null));
    json.put("integers", reference.json(null));
    json.put("differencePoints", 100 * difference);
    json.put("agreement", agreement);
    json.put("ok", agrees);
    return agrees;
  }

  private Score score(Dataset samples, Sweep.Model network, String task, ConsoleProgress progress)
      throws IOException {
    return EvaluateCommand.score(
        samples, List.of(network), detection, model.file(), task, progress);
  }
}
