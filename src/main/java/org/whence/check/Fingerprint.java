package org.whence.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a passage is found again by: the SHA-256 of its words, joined by one space, in UTF-8 and small hexadecimal
 * digits; vocabulary.md, “Anchors without quotation”. Owns no words.
 */
final class Fingerprint {
    private Fingerprint() {}

    /** Of words in order. */
    static String of(List<Word> words) {
        String joined = words.stream().map(Word::folded).collect(Collectors.joining(" "));
        return sha256(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of bytes as they are. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Slices of one array, compared with some fingerprints: made for hundreds of thousands of them. */
    static final class Slices {
        private final MessageDigest digest = digest();
        private final byte[] bytes;
        private final Map<ByteBuffer, String> wanted = new HashMap<>();

        Slices(byte[] bytes, Set<String> fingerprints) {
            this.bytes = bytes;
            fingerprints.stream()
                    .filter(print -> print.matches("[0-9a-f]{64}"))
                    .forEach(print -> wanted.put(ByteBuffer.wrap(HexFormat.of().parseHex(print)), print));
        }

        /** Which of the fingerprints a slice has. */
        Optional<String> match(int start, int end) {
            digest.update(bytes, start, end - start);
            return Optional.ofNullable(wanted.get(ByteBuffer.wrap(digest.digest())));
        }
    }
}
