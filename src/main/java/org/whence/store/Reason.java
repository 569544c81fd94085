package org.whence.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why a file could not be written, in the words of a user and not of an exception's class. Owns no sentence. */
final class Reason {
    private Reason() {}

    static String of(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (deepest instanceof FileAlreadyExistsException file) {
            return file.getFile() + " is a file, not a folder";
        }
        if (deepest instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason().toLowerCase(Locale.ROOT);
        }
        if (deepest instanceof ReadOnlyFileSystemException) {
            return "read-only file system";
        }
        return deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
    }
}
