package org.whence.bench;

/** What is asked. X is the effect asked about, A a factor that may or may not lead to it. */
enum Question {
    Q1("direct causes of X with claim, account and score", false),
    Q2("all transitive causes of X, counted", false),
    Q3("is A a transitive cause of X", true),
    Q4A("one shortest chain from A to X, with its claims", true),
    Q4B("the strongest chain from A to X", true),
    Q5("causes of X within three steps, by claims, the first 20", false),
    Q6("root causes among the transitive causes of X, counted", false),
    Q7("the 20 factors with most claims in, and out", false);

    private final String title;
    private final boolean twoEnds;

    Question(String title, boolean twoEnds) {
        this.title = title;
        this.twoEnds = twoEnds;
    }

    /** In a few words. */
    String title() {
        return title;
    }

    /** Whether it is asked of a pair. */
    boolean hasTwoEnds() {
        return twoEnds;
    }
}
