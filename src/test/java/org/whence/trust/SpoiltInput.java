package org.whence.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Good input made bad: bits flipped, pieces cut out, doubled, put in, repeated many times. Owns no format. */
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
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            input = spoilt(input);
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
