package org.whence.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whence.model.Location;
import org.whence.model.UserMessageException;

/**
 * Finds the accounts below a data folder: folders of RDF files, one account each; or the data folder is itself an
 * account, when it holds a file {@code account} of any RDF ending. Does not open the files.
 */
public final class AccountFolders {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");
    /** Files that stand beside the data and are not meant to be read as data. */
    private static final Pattern BESIDE_DATA =
            Pattern.compile("(?i)(\\..*|.*~|.*\\.(txt|md|csv|tsv|ya?ml|html?|pdf|sha256)|LICEN[CS]E|README)");

    private AccountFolders() {}

    /**
     * The accounts, sorted by key; at least one.
     *
     * @throws UserMessageException when there is none, or a folder's name cannot be a key
     */
    public static List<AccountFolder> find(Path data) {
        if (!Files.isDirectory(data)) {
            throw UserMessageException.couldNotRead(
                    Location.shown(data) + ": there is no such folder; name the folder of accounts with --data.", null);
        }
        if (isAccount(data)) {
            return List.of(folder(data));
        }
        List<AccountFolder> found = list(data)
                .filter(Files::isDirectory)
                .filter(folder -> list(folder).anyMatch(RdfFileReader::canRead))
                .map(AccountFolders::folder)
                .toList();
        if (found.isEmpty()) {
            throw UserMessageException.couldNotRead(
                    Location.shown(data) + ": no account in it; an account is a folder of RDF files, such as"
                            + " data/my-account/account.ttl, and whence new begins one.",
                    null);
        }
        return found;
    }

    /** Whether an account may be called so: small letters, digits and hyphens, beginning with a letter. */
    public static boolean isKey(String name) {
        return KEY.matcher(name).matches();
    }

    private static AccountFolder folder(Path path) {
        String key = path.toAbsolutePath().normalize().getFileName().toString();
        if (!isKey(key)) {
            throw UserMessageException.couldNotRead(
                    Location.shown(path) + ": an account is named after its folder, in small letters, digits and"
                            + " hyphens, beginning with a letter; rename the folder.",
                    null);
        }
        List<Path> files = list(path).filter(RdfFileReader::canRead).toList();
        List<Path> unread = list(path).filter(AccountFolders::isMissed).toList();
        return new AccountFolder(key, path, files, unread);
    }

    /** A folder in an account is not looked into, nor is a file that names no format: either may hold data. */
    private static boolean isMissed(Path entry) {
        if (BESIDE_DATA.matcher(entry.getFileName().toString()).matches()) {
            return false;
        }
        return Files.isDirectory(entry)
                ? list(entry).anyMatch(RdfFileReader::canRead)
                : Files.isRegularFile(entry) && !RdfFileReader.canRead(entry);
    }

    private static boolean isAccount(Path data) {
        return list(data)
                .filter(RdfFileReader::canRead)
                .anyMatch(file -> file.getFileName().toString().startsWith("account."));
    }

    /** What a folder holds, sorted by name so that every run reads alike. */
    static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw UserMessageException.couldNotRead(
                    Location.shown(folder) + ": the folder cannot be read (" + e.getMessage() + ").", e);
        }
    }
}
