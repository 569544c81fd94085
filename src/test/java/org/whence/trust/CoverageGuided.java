package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Jazzer (libFuzzer) on one reader, in a process of its own. What reached new code stays in a folder, from which the
 * next run goes on. Jazzer is on the class path under the profiles trust and trust-long alone. Owns no reader.
 */
final class CoverageGuided implements Trial {
    private static final int MINUTES = 30;
    private static final long LONG_RUN = 20_000;

    /** As libFuzzer reports: how many inputs, and how many places in the code they have reached. */
    private static final Pattern DONE = Pattern.compile("^Done (\\d+) runs", Pattern.MULTILINE);

    private static final Pattern COVERED = Pattern.compile("^#\\d+\\s+\\w+\\s+cov: (\\d+)", Pattern.MULTILINE);

    /** The smallest reader has more places than this; without instrumentation there is none. */
    private static final long LEAST_COVERED = 30;

    private final HostileReader reader;
    private final long inputs;
    private final Path folder;

    /**
     * Runs of so many inputs.
     *
     * @param folder where the corpus, the log and what broke a reader are kept
     */
    CoverageGuided(HostileReader reader, long inputs, Path folder) throws IOException {
        this.reader = reader;
        this.inputs = inputs;
        this.folder = Files.createDirectories(folder.resolve(reader.name()));
        Path corpus = Files.createDirectories(this.folder.resolve("corpus"));
        int number = 0;
        for (byte[] sample : Samples.of(reader)) {
            Files.write(corpus.resolve("sample-" + number++), sample);
        }
        Files.writeString(this.folder.resolve("tokens"), dictionary());
    }

    @Override
    public String run(long seed) throws Exception {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(line(seed))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(reader + " took more than " + MINUTES + " minutes; see " + log);
        }
        assertThat(process.exitValue()).as("%s; see %s", reader, log).isZero();
        String told = Files.readString(log);
        assertThat(last(DONE, told)).as("inputs; see %s", log).isGreaterThanOrEqualTo(inputs);
        assertThat(last(COVERED, told)).as("places in the code; see %s", log).isGreaterThan(LEAST_COVERED);
        return "read or refused in a sentence";
    }

    /**
     * Only our own code and the parsers are watched, and hooks are set in our own alone: left to itself Jazzer rewrites
     * every class of the JDK and of Jena that is loaded, and most of its time goes there.
     */
    private List<String> line(long seed) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m",
                "-XX:+UseSerialGC",
                // Most of a short run is its start.
                "-XX:TieredStopAtLevel=" + (inputs < LONG_RUN ? 1 : 4),
                "-XX:-OmitStackTraceInFastThrow",
                "-Dtrust.reader=" + reader.name(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--instrumentation_includes=org.whence.**:org.eclipse.rdf4j.rio.**:org.apache.jena.sparql.lang.**",
                "--custom_hook_includes=org.whence.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-dict=" + folder.resolve("tokens"),
                "-runs=" + inputs,
                "-max_len=4000",
                "-timeout=120",
                "-seed=" + (seed + 1),
                folder.resolve("corpus").toString());
    }

    /** The last number of its kind that was told; 0 if there is none. */
    private static long last(Pattern pattern, String told) {
        return pattern.matcher(told)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .reduce(0, (before, after) -> after);
    }

    /** The tokens in libFuzzer's form: printable ASCII as it is, the rest in hexadecimal. */
    private static String dictionary() {
        StringBuilder all = new StringBuilder();
        for (String token : Samples.TOKENS) {
            all.append('"');
            for (byte octet : token.getBytes(StandardCharsets.UTF_8)) {
                boolean plain = octet > ' ' && octet < 127 && octet != '"' && octet != '\\';
                all.append(plain ? String.valueOf((char) octet) : "\\x%02X".formatted(octet & 0xFF));
            }
            all.append("\"\n");
        }
        return all.toString();
    }
}
