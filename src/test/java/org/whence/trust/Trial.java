package org.whence.trust;

/** One thing done to the program to break it. Owns no count. */
@FunctionalInterface
interface Trial {
    /**
     * Does it once.
     *
     * @param seed of everything that is random in it
     * @return what came of it, in a few words, the same for trials that ended alike
     * @throws Exception if the program broke a promise, or could not be run
     */
    String run(long seed) throws Exception;
}
