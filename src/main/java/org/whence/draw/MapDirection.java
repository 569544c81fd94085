package org.whence.draw;

/** Where arrows lead, for the most part, in a picture. Owns no layout. */
public enum MapDirection {
    /** From top to bottom: best for maps, and for chains on a narrow screen. */
    DOWN,
    /** From left to right: best for short chains on a wide screen. */
    RIGHT
}
