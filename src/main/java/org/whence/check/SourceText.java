package org.whence.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whence.model.Location;
import org.whence.model.UserMessageException;

/**
 * A source's text, at hand while passages are looked for. Never written anywhere but where the user who has it
 * looks. Owns no passage.
 */
public final class SourceText {
    private final String file;
    private final int[] codePoints;
    private final String sha256;
    private final List<Word> words;
    private final Map<Integer, Integer> wordAt = new HashMap<>();
    /** All words as fingerprints take them, joined by one space: a window of words is a slice of this. */
    private final byte[] joined;
    /** Where each word begins in that, and one more for the end, as if a word followed. */
    private final int[] offsets;

    private SourceText(String file, byte[] bytes, String text) {
        this.file = file;
        this.codePoints = text.codePoints().toArray();
        this.sha256 = Fingerprint.sha256(bytes);
        this.words = Words.of(text);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        this.offsets = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            wordAt.put(words.get(i).start(), i);
            offsets[i] = all.size();
            all.writeBytes(words.get(i).folded().getBytes(StandardCharsets.UTF_8));
            all.write(' ');
        }
        offsets[words.size()] = all.size();
        this.joined = all.toByteArray();
    }

    /**
     * Reads a text in UTF-8.
     *
     * @throws UserMessageException when it cannot be read
     */
    public static SourceText read(Path file) {
        String shown = Location.shown(file);
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceText(shown, bytes, text);
        } catch (NoSuchFileException e) {
            throw UserMessageException.couldNotRead(shown + ": there is no such file; name the source's text.", e);
        } catch (CharacterCodingException e) {
            throw UserMessageException.couldNotRead(
                    shown + ": it is not in UTF-8; save it again with that encoding.", e);
        } catch (IOException e) {
            throw UserMessageException.couldNotRead(shown + ": it cannot be read (" + e.getMessage() + ").", e);
        }
    }

    /** The file, as messages show it. */
    public String file() {
        return file;
    }

    /** The digest of the file as it is. */
    public String sha256() {
        return sha256;
    }

    /** Its words, in order. */
    List<Word> words() {
        return words;
    }

    /** The number of the word that begins at a code point. */
    Optional<Integer> wordStartingAt(int codePoint) {
        return Optional.ofNullable(wordAt.get(codePoint));
    }

    /**
     * Where so many words in a row have one of some fingerprints: the numbers of their first words, rising, by
     * fingerprint.
     */
    Map<String, List<Integer>> find(Set<String> fingerprints, int length) {
        Map<String, List<Integer>> found = new HashMap<>();
        Fingerprint.Slices slices = new Fingerprint.Slices(joined, fingerprints);
        for (int first = 0; first + length <= words.size(); first++) {
            int place = first;
            slices.match(offsets[first], offsets[first + length] - 1)
                    .ifPresent(print -> found.computeIfAbsent(print, any -> new ArrayList<>(1))
                            .add(place));
        }
        return found;
    }

    /** From the first word to the last of those between two code points, on one line; empty when there is none. */
    String wordsBetween(int from, int to) {
        List<Word> between = words.stream()
                .filter(word -> word.start() >= from && word.end() <= to)
                .toList();
        if (between.isEmpty()) {
            return "";
        }
        int start = between.get(0).start();
        int end = between.get(between.size() - 1).end();
        return new String(codePoints, start, end - start).replaceAll("\\s+", " ");
    }

    /** The text as it is between two code points. */
    String stretch(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    /**
     * The text with one {@code char} for each code point, so that a place in it is a place in the file. Only
     * letters of rare scripts and pictures beyond the first 65,536 code points are not themselves in it.
     */
    String plain() {
        StringBuilder plain = new StringBuilder(codePoints.length);
        for (int c : codePoints) {
            plain.append(Character.isBmpCodePoint(c) ? (char) c : Character.isLetter(c) ? 'x' : '\u00B7');
        }
        return plain.toString();
    }

    /** How many code points it has. */
    int length() {
        return codePoints.length;
    }
}
