package org.whence.serve;

/**
 * A name in a path, taken apart at its last dot: {@code root-causes.csv} is {@code root-causes} as {@code csv}.
 * Whether the ending means a format is for the page to say.
 *
 * @param name what stands before the last dot; all of it if there is none
 * @param ending what stands after it; empty if there is none
 */
record Suffix(String name, String ending) {
    static Suffix of(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') + 1
                ? new Suffix(path, "")
                : new Suffix(path.substring(0, dot), path.substring(dot + 1));
    }
}
