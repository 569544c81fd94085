package org.whence.trust;

import java.io.IOException;
import java.time.Duration;

/**
 * Inputs of one kind for every reader: a fair number for each, and then as much time for each until there are enough,
 * so that those which read quickly read more, up to a bound. Owns no trial.
 */
abstract class FairInputs {
    private static final HostileReader[] READERS = HostileReader.values();
    private static final int SHARE_OF_EACH = 3;

    private final String kind;
    private final long inputs;
    private final long fair;
    private final long most;
    private final Duration turn;

    /**
     * Inputs of which none has been tried, or which go on.
     *
     * @param kind as the figures call it
     * @param inputs so many have to be, of all readers together
     * @param turn how long one reader goes on before the next has its turn
     */
    FairInputs(String kind, long inputs, Duration turn) {
        this.kind = kind;
        this.inputs = inputs;
        this.turn = turn;
        fair = inputs / READERS.length / 5;
        most = inputs / READERS.length * 4;
    }

    /**
     * A trial of many inputs.
     *
     * @param inputs how many
     */
    abstract Trial trial(HostileReader reader, int inputs) throws IOException;

    /** How many inputs the next trial of a reader has, given those before. */
    abstract int batch(HostileReader reader, Trials before);

    /** The fair number. */
    final void giveItsShare(HostileReader reader) throws IOException {
        run(reader, fair, TrustPlan.share(SHARE_OF_EACH));
    }

    /** The rest, to each in turn. */
    final void giveTheRest() throws IOException {
        boolean moved = true;
        while (moved && done() < inputs) {
            long before = done();
            for (int place = 0; place < READERS.length && done() < inputs; place++) {
                run(READERS[place], most, turn);
            }
            moved = done() > before;
        }
    }

    private void run(HostileReader reader, long upTo, Duration time) throws IOException {
        int batch = batch(reader, new Trials(name(reader), TrustPlan.NOTES));
        TrustPlan.run(name(reader), upTo / reader.effort(), fair / reader.effort(), batch, time, trial(reader, batch));
    }

    private long done() throws IOException {
        long done = 0;
        for (HostileReader reader : READERS) {
            done += new Trials(name(reader), TrustPlan.NOTES).done();
        }
        return done;
    }

    private String name(HostileReader reader) {
        return TrustPlan.name(kind, reader);
    }
}
