package dev.weft.detection;

import dev.weft.hw.arch.Labelled;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of detection networks whose outputs we can read. */
public enum DetectorKind implements Labelled {
  CENTERNET(CenterNet.STANDARD),
  FASTESTDET(FastestDet.STANDARD);

  private final Detector detector;

  DetectorKind(Detector detector) {
    this.detector = detector;
  }

  public Detector detector() {
    return detector;
  }

  /** The name used on the command line. */
  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this label; the error lists the choices. */
  public static DetectorKind of(String label) {
    return Labelled.of(DetectorKind.class, "detector", label);
  }

  /**
   * The kind that outputs of these names look like. Only CenterNet's have names that tell; one
   * plain tensor may be anything.
   */
  public static Optional<DetectorKind> recognize(Collection<String> outputs) {
    return CenterNet.matches(outputs) ? Optional.of(CENTERNET) : Optional.empty();
  }

  public static List<String> labels() {
    return Labelled.labels(DetectorKind.class);
  }
}
