package org.whence.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import org.whence.model.Excerpt;
import org.whence.model.UserMessageException;

/** What keeps a file from being read, before any grammar, → a sentence. */
final class ReadingFault {
    private static final int LONGEST_NAME = 40;

    private ReadingFault() {}

    static UserMessageException sentence(String file, IOException fault) {
        return UserMessageException.couldNotRead(file + ": " + reason(fault), fault);
    }

    private static String reason(IOException fault) {
        if (fault instanceof CharacterCodingException) {
            return "it is not in UTF-8; save it again with that encoding.";
        }
        if (fault instanceof LimitException) {
            return fault.getMessage() + ".";
        }
        if (fault instanceof NoSuchFileException) {
            return "there is no such file.";
        }
        if (fault instanceof EOFException) {
            return "it ends too early; it may be damaged.";
        }
        if (fault instanceof UnsupportedEncodingException) {
            return "it says that it is in “" + Excerpt.of(fault.getMessage(), LONGEST_NAME)
                    + "”, an encoding that is not known here; save it again in UTF-8.";
        }
        return "it cannot be read (" + Excerpt.of(String.valueOf(fault.getMessage())) + ").";
    }
}
