package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Jazzer (libFuzzer) on one reader, in a process of its own. What reached new code stays in a folder, from which the
 * next run goes on. Jazzer is on the class path under the profiles trust and trust-long alone. Owns no reader.
 */
final class CoverageGuided implements Trial {
    private static final int MINUTES = 30;

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
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m",
                "-Dtrust.reader=" + reader.name(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--instrumentation_includes=org.whence.**:org.eclipse.rdf4j.rio.**:org.apache.jena.sparql.lang.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-dict=" + folder.resolve("tokens"),
                "-runs=" + inputs,
                "-max_len=4000",
                "-timeout=30",
                "-seed=" + (seed + 1),
                folder.resolve("corpus").toString());
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(reader + " took more than " + MINUTES + " minutes; see " + log);
        }
        assertThat(process.exitValue()).as("%s; see %s", reader, log).isZero();
        return "read or refused in a sentence";
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
