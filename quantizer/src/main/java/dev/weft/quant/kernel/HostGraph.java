package dev.weft.quant.kernel;

import java.util.List;

/**
 * Nodes at the graph's ends that stay on the host, as an ONNX model of their own that ONNX Runtime
 * evaluates on dequantized values.
 *
 * @param onnx serialized ModelProto
 * @param inputs names of its inputs
 * @param outputs names of its outputs
 * @param operators its operators, for reports
 */
public record HostGraph(
    byte[] onnx, List<String> inputs, List<String> outputs, List<String> operators) {}
