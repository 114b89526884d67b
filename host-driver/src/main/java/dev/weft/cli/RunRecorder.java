package dev.weft.cli;

import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.Picture;
import dev.weft.data.Sample;
import dev.weft.detection.AnnotatedPicture;
import dev.weft.detection.Detection;
import dev.weft.detection.Detector;
import dev.weft.flow.Backend;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceBackend;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Inputs;
import dev.weft.flow.PictureSize;
import dev.weft.flow.PredictedRun;
import dev.weft.graph.TensorData;
import dev.weft.report.Answer;
import dev.weft.report.GraphNode;
import dev.weft.report.Hardware;
import dev.weft.report.MemoryMap;
import dev.weft.report.RecordedRun;
import dev.weft.report.RunReport;
import dev.weft.report.UnitSpans;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.ModelOptions;
import dev.weft.rtl.Timeline;
import dev.weft.rtl.VerilatedDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a network once, as it would be deployed, and keeps all that a report can show of it. */
final class RunRecorder {
  /** Overlap from which two boxes are one to the eye. */
  private static final double SAME_PLACE = 0.8;

  private final Workbench bench;
  private final DramModel dram;
  private final Program program;
  private Timeline timeline;

  RunRecorder(Workbench bench, DramModel dram) {
    this.bench = bench;
    this.dram = dram;
    // As it would be deployed, not as it is compiled for comparisons.
    program = Compiler.compile(bench.network().model(), bench.config());
  }

  Program program() {
    return program;
  }

  /** When instructions ran; null if that was not noted. */
  Timeline timeline() {
    return timeline;
  }

  /** A run by the timing model: there is no answer. */
  RecordedRun predicted() {
    PredictedRun.Traced traced = PredictedRun.traced(program, bench.config(), dram);
    timeline = traced.timeline();
    return new RecordedRun(traced.report(), details());
  }

  /**
   * A run on a device.
   *
   * @param timed whether to note when instructions run; simulated hardware only
   * @param given what to run, or null for noise, whose answer is not worth keeping
   */
  RecordedRun measured(
      DeviceKind kind, boolean timed, Sample given, DetectorArguments detection, ClassNames names) {
    Sample sample = given == null ? Inputs.noise(bench.network().inputs()) : given;
    Map<String, TensorData> values =
        Inputs.of(sample, bench.network().inputs(), bench.preprocessor());
    Backend.Run run = run(kind, timed, bench.network().encode(values));
    RunReport report =
        RunReport.of(program, bench.config(), kind.label(), run.result(), run.seconds());
    RecordedRun.Details details = details();
    if (given != null) {
      Map<String, TensorData> outputs = bench.network().decode(run.tensors(), values);
      details = details.with(answer(given, outputs, detection, names));
    }
    return new RecordedRun(report, details);
  }

  private Backend.Run run(DeviceKind kind, boolean timed, Map<String, int[]> inputs) {
    if (!timed) {
      try (Backend backend =
          Backends.open(kind, bench.network().model(), program, bench.config(), dram)) {
        return backend.run(inputs);
      }
    }
    VerilatedDevice device = VerilatedDevice.open(bench.config(), dram, ModelOptions.ACTIVITY);
    try (Backend backend = new DeviceBackend(device, program)) {
      Backend.Run run = backend.run(inputs);
      timeline = device.takeTimeline(program);
      return run;
    }
  }

  private RecordedRun.Details details() {
    RecordedRun.Details details =
        RecordedRun.Details.of(
            Hardware.of(bench.config(), dram), GraphNode.of(bench.network().model()));
    return timeline == null
        ? details
        : details.with(UnitSpans.of(timeline), MemoryMap.of(program, timeline, bench.config()));
  }

  private static Answer answer(
      Sample sample,
      Map<String, TensorData> outputs,
      DetectorArguments detection,
      ClassNames names) {
    List<Answer.Guess> classes = new ArrayList<>();
    for (TensorData output : outputs.values()) {
      if (classes.isEmpty() && ClassNames.isClassification(output)) {
        names
            .best(output)
            .forEach(g -> classes.add(new Answer.Guess(name(names, g.index()), g.value())));
      }
    }
    Picture picture = sample.values().get(0) instanceof Picture p ? p : null;
    Detector detector = detection.find(outputs).orElse(null);
    List<Detection> objects = null;
    if (detector != null) {
      PictureSize size = PictureSize.of(sample);
      objects = detector.detect(outputs, size.width(), size.height());
    }
    return new Answer(
        sample.name(),
        null,
        classes.isEmpty() ? null : classes,
        objects == null ? null : objects.stream().map(o -> found(o, names)).toList(),
        picture == null ? null : drawn(picture, objects, names));
  }

  private static String name(ClassNames names, int index) {
    String name = names.of(index);
    return name == null ? "class " + index : name;
  }

  private static Answer.Found found(Detection object, ClassNames names) {
    double[] box = {
      object.box().left(), object.box().top(), object.box().right(), object.box().bottom()
    };
    return new Answer.Found(name(names, object.type()), object.score(), box);
  }

  /**
   * The likeliest object's box is drawn last, over the others; of boxes that are nearly the same,
   * as where a network doubts the class, only the likeliest one's.
   */
  private static byte[] drawn(Picture picture, List<Detection> objects, ClassNames names) {
    List<Detection> shown = new ArrayList<>();
    for (Detection object : objects == null ? List.<Detection>of() : objects) {
      if (shown.stream().noneMatch(s -> s.box().overlap(object.box()) > SAME_PLACE)) {
        shown.add(object);
      }
    }
    AnnotatedPicture drawing = new AnnotatedPicture(picture);
    for (int i = shown.size() - 1; i >= 0; i--) {
      drawing.add(shown.get(i), name(names, shown.get(i).type()));
    }
    return drawing.png();
  }
}
