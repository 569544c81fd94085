package org.whence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.whence.model.UserMessageException;

/**
 * The folder that a store lives in: {@code builds/ID/}, one folder for each build, and the file
 * {@code current}, which names the one that counts. Owns the names and the reading of that file;
 * {@link StoreWriter} changes it, {@link OpenStore} reads what it names.
 *
 * @param path the folder; need not exist
 */
public record StoreFolder(Path path) {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,80}");

    /** Where the builds stand. */
    Path builds() {
        return path.resolve("builds");
    }

    /** The file that names the build that counts. */
    Path pointer() {
        return path.resolve("current");
    }

    /** Whether there has been a build; it may have been damaged since. */
    public boolean hasBuild() {
        return Files.exists(pointer());
    }

    /** The build that counts, if there has been one. */
    Optional<BuildFolder> currentBuild() {
        if (!hasBuild()) {
            return Optional.empty();
        }
        String id = currentId().orElseThrow(() -> damaged("its file 'current' names no build"));
        return Optional.of(new BuildFolder(builds().resolve(id)));
    }

    /** The id of the build that counts, as the pointer gives it; that build itself is not looked at. */
    public Optional<String> currentId() {
        try {
            return Optional.of(Files.readString(pointer()).strip())
                    .filter(id -> ID.matcher(id).matches());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the current build can be told what it is.
     *
     * @throws UserMessageException if it is damaged, or of another version
     */
    public void requireReadable() {
        currentBuild().orElseThrow(this::noBuild).info();
    }

    /** What the current build says of itself; empty if there is none, or none that can be read. */
    public Optional<BuildInfo> current() {
        try {
            return currentBuild().map(BuildFolder::info);
        } catch (UserMessageException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads every byte of the current build's snapshot and database and compares them with what the build wrote.
     *
     * @param read told of bytes as they are read
     * @return what is wrong, a sentence a file; none if all is well
     * @throws UserMessageException if there is no build, or its description is damaged
     */
    public List<String> verify(Consumer<Integer> read) {
        BuildFolder folder = currentBuild().orElseThrow(this::noBuild);
        return folder.info().files().stream()
                .flatMap(file -> CheckSums.fault(folder.path(), file, true, read).stream()
                        .map(fault -> folder.path().resolve(file.name()) + " " + fault + "."))
                .toList();
    }

    /** Where the files of the build are that counts; empty if there is none. */
    public Optional<Path> currentFolder() {
        return currentBuild().map(BuildFolder::path);
    }

    UserMessageException noBuild() {
        return UserMessageException.couldNotRead(
                "There is no graph in " + path + " yet; make one with: whence build", null);
    }

    /**
     * Whether the current build is still what its inputs would give.
     *
     * @param inputs the files as they are now
     * @param program the version of Whence that asks
     * @return the first reason why not, as the end of a sentence: "claims.ttl has changed"
     */
    public Optional<String> whyOutdated(List<InputFile> inputs, String program) {
        return current()
                .map(build -> Staleness.of(build, inputs, program))
                .orElse(Optional.of("there is no graph in " + path + " yet"));
    }

    /**
     * Begins a build.
     *
     * @param whenWaiting called once if another build is under way; this one then waits for its end
     * @throws UserMessageException if the folder can be neither made nor written
     */
    public StoreWriter beginBuild(Runnable whenWaiting) {
        try {
            Files.createDirectories(builds());
            return new StoreWriter(this, BuildLock.take(path, whenWaiting));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    UserMessageException cannotWrite(Exception cause) {
        return UserMessageException.couldNotRead(
                "Cannot write the graph to " + path + " (" + Reason.of(cause)
                        + "); make room or name another folder with --store.",
                cause);
    }

    private UserMessageException damaged(String why) {
        return UserMessageException.couldNotRead(
                "The store in " + path + " is damaged: " + why + "; write it anew with: whence build (or whence load)",
                null);
    }
}
