package dev.weft.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What {@code infer --stream} says of one sample, on one line.
 *
 * @param objects what a detection network found; null for other networks
 * @param cycles of the accelerator; null from a device without a clock
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StreamLine(
    String sample,
    List<Inference.Output> outputs,
    List<Inference.Found> objects,
    Long cycles,
    double latencyMs) {}
