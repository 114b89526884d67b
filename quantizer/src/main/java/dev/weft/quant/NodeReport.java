package dev.weft.quant;

/**
 * Where one node runs, and why it is not the accelerator.
 *
 * @param name the node's name
 * @param op its ONNX operator, with its domain unless that is ONNX's
 * @param reason why, and the way out; empty for nodes on the accelerator
 */
public record NodeReport(String name, String op, Place where, String reason) {}
