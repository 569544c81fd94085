package org.whence.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another program that has something of a store in its hands, until it is killed. Owns no expectation. */
final class OtherProcess implements AutoCloseable {
    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    /** Has the current build open as a server would. */
    static OtherProcess serving(Path store) throws IOException {
        return start("serve", store);
    }

    /** Has begun a build and does not end it. */
    static OtherProcess building(Path store) throws IOException {
        return start("build", store);
    }

    long number() {
        return process.pid();
    }

    /** SIGKILL, and waits for the end. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static OtherProcess start(String task, Path store) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        task,
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.getInputStream().read() != '.') {
            throw new IOException("the other process did not get hold of the store");
        }
        return new OtherProcess(process);
    }

    /** What the other process runs: takes hold, says so with a dot, and waits to be killed. */
    public static void main(String[] arguments) throws InterruptedException {
        StoreFolder store = new StoreFolder(Path.of(arguments[1]));
        AutoCloseable held =
                arguments[0].equals("serve") ? OpenStore.openForServing(store.path()) : store.beginBuild(() -> {});
        System.out.print('.');
        System.out.flush();
        synchronized (held) {
            held.wait();
        }
    }
}
