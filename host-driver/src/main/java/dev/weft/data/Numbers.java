package dev.weft.data;

import dev.weft.graph.TensorData;

/**
 * A tensor that a model takes, or should give, as it is.
 *
 * @param name the ONNX tensor's name, empty where a file has none
 * @param data shape as in ONNX, N first
 */
public record Numbers(String name, TensorData data) implements Value {}
