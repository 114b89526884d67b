package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;

/**
 * A part of a kernel's sum: values times what turns them into real numbers.
 *
 * @param values N x C x H x W, as the arithmetic holds them
 * @param factor broadcast over them, or null for 1
 */
public record Term(NDArray values, NDArray factor) {}
