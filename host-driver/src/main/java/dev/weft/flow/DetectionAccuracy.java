package dev.weft.flow;

import dev.weft.data.Dataset;
import dev.weft.data.LabelledBox;
import dev.weft.detection.AveragePrecision;
import dev.weft.detection.Detection;
import dev.weft.detection.Detector;
import java.util.List;

/**
 * What a detection network found in an annotated dataset, and how good that is.
 *
 * @param found of each picture, best first
 * @param wanted the objects that each picture shows
 * @param classes how many the network tells apart
 */
public record DetectionAccuracy(
    List<List<Detection>> found, List<List<LabelledBox>> wanted, int classes) {

  private record Answer(List<Detection> found, List<LabelledBox> wanted, int classes) {}

  /**
   * Runs a whole dataset.
   *
   * @param models equal ones, each used by a thread of its own
   * @param task what progress is told
   */
  public static DetectionAccuracy of(
      Dataset samples,
      List<Sweep.Model> models,
      Detector detector,
      String task,
      Progress progress) {
    List<Answer> answers =
        Sweep.over(
            samples,
            models,
            (sample, outputs) -> {
              PictureSize size = PictureSize.of(sample);
              return new Answer(
                  detector.detect(outputs, size.width(), size.height()),
                  sample.objects(),
                  detector.classes(outputs));
            },
            task,
            progress);
    return new DetectionAccuracy(
        answers.stream().map(Answer::found).toList(),
        answers.stream().map(Answer::wanted).toList(),
        answers.stream().mapToInt(Answer::classes).max().orElse(0));
  }

  /** Average precision at an overlap of one half. */
  public AveragePrecision ap50() {
    return AveragePrecision.of(found, wanted, classes, AveragePrecision.AP50);
  }
}
