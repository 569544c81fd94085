package org.whence.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What of an answer is compared: a short one as it is, of a long one how many rows, and a digest. */
final class AnswerDigest {
    /** In place of an answer that a peer could not find out. */
    static final String UNKNOWN = "unknown";

    private static final int SHORT = 3;

    private AnswerDigest() {}

    /** Rows are sorted where the question asks for no order. */
    static String of(Question question, List<String> lines) throws NoSuchAlgorithmException {
        List<String> sorted = new ArrayList<>(lines);
        if (question == Question.Q1) {
            sorted.replaceAll(AnswerDigest::withTwoDecimals);
            Collections.sort(sorted);
        }
        if (sorted.size() <= SHORT) {
            return String.join(" | ", sorted);
        }
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", sorted).getBytes(StandardCharsets.UTF_8));
        return sorted.size() + " rows " + HexFormat.of().formatHex(hash, 0, 8);
    }

    /** A row of Q1 ends in the score, which one engine gives back as 0.1 and another as 0.10. */
    private static String withTwoDecimals(String row) {
        int last = row.lastIndexOf(' ') + 1;
        return row.substring(0, last) + String.format(Locale.ROOT, "%.2f", Double.parseDouble(row.substring(last)));
    }
}
