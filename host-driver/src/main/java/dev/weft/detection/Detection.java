package dev.weft.detection;

import dev.weft.data.Box;

/**
 * An object that a network found.
 *
 * @param type index of its class
 * @param score how sure the network is, 0 to 1
 * @param box in pixels of the picture
 */
public record Detection(int type, double score, Box box) {}
