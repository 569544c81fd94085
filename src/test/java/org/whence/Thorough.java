package org.whence;

/**
 * How often a test that tries random inputs tries them: as often as a developer waits for, or under
 * {@code mvn -Pthorough verify} as often as its author would like. Owns no test.
 */
public final class Thorough {
    private static final boolean ASKED = Boolean.getBoolean("whence.thorough");

    private Thorough() {}

    /** The first number, or under {@code -Pthorough} the second. */
    public static int of(int usual, int thorough) {
        return ASKED ? thorough : usual;
    }
}
