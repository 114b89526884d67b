package dev.weft.data;

/**
 * An object that a picture is known to show.
 *
 * @param type index of its class
 */
public record LabelledBox(int type, Box box) {}
