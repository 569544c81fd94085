package org.whence.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Good input made bad: bits flipped, pieces cut out, doubled, put in, repeated many times, words exchanged. Owns no format. */
final class SpoiltInput {
    private static final int LONGEST = 100_000;

    private final List<byte[]> samples;
    private final Random random;

    SpoiltInput(List<byte[]> samples, Random random) {
        this.samples = samples;
        this.random = random;
    }

    /** The next one. */
    byte[] next() {
        byte[] input = sample();
        boolean gently = random.nextInt(3) == 0;
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            input = gently ? exchanged(input) : spoilt(input);
        }
        return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
    }

    private byte[] sample() {
        return samples.get(random.nextInt(samples.size())).clone();
    }

    private byte[] spoilt(byte[] input) {
        int at = random.nextInt(input.length + 1);
        int to = at + random.nextInt(input.length + 1 - at);
        return switch (random.nextInt(9)) {
            case 0, 1 -> flipped(input);
            case 2 -> joined(Arrays.copyOf(input, at), Arrays.copyOfRange(input, to, input.length));
            case 3 -> Arrays.copyOf(input, at);
            case 4 ->
                joined(
                        Arrays.copyOf(input, to),
                        Arrays.copyOfRange(input, at, to),
                        Arrays.copyOfRange(input, to, input.length));
            case 5, 6 -> joined(Arrays.copyOf(input, at), token(1), Arrays.copyOfRange(input, at, input.length));
            case 7 ->
                joined(
                        Arrays.copyOf(input, at),
                        token(random.nextInt(20) == 0 ? 20_000 : 1 + random.nextInt(20)),
                        Arrays.copyOfRange(input, at, input.length));
            default -> joined(Arrays.copyOf(input, at), sample());
        };
    }

    /** One word of it in the place of another, which most grammars allow: what is meant is then nonsense. */
    private byte[] exchanged(byte[] input) {
        if (input.length == 0) {
            return input;
        }
        int[] taken = word(input);
        int[] replaced = word(input);
        return joined(
                Arrays.copyOf(input, replaced[0]),
                Arrays.copyOfRange(input, taken[0], taken[1]),
                Arrays.copyOfRange(input, replaced[1], input.length));
    }

    /** Where some word begins and ends. */
    private int[] word(byte[] input) {
        int from = random.nextInt(input.length);
        int to = from;
        while (from > 0 && (input[from - 1] & 0xFF) > ' ') {
            from--;
        }
        while (to < input.length && (input[to] & 0xFF) > ' ') {
            to++;
        }
        return new int[] {from, to};
    }

    private byte[] flipped(byte[] input) {
        if (input.length > 0) {
            input[random.nextInt(input.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return input;
    }

    private byte[] token(int times) {
        return Samples.TOKENS
                .get(random.nextInt(Samples.TOKENS.size()))
                .repeat(times)
                .getBytes(UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
