package dev.weft.data;

/**
 * What a sample holds for one input of a model: a picture that is still to be pre-processed, or
 * finished numbers.
 */
public sealed interface Value permits Picture, Numbers {}
