package org.whence.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
