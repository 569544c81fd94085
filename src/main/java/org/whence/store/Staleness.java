package org.whence.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares what a build was made from with what is there now. Owns no file and no clock. */
final class Staleness {
    private Staleness() {}

    /** The first difference, as the end of a sentence; empty if there is none. */
    static Optional<String> of(BuildInfo build, List<InputFile> inputs, String program) {
        if (!build.program().equals(program)) {
            return Optional.of("it was built by version " + build.program() + " of Whence");
        }
        Map<String, String> then = digests(build.inputs());
        Map<String, String> now = digests(inputs);
        TreeMap<String, String> all = new TreeMap<>(then);
        all.putAll(now);
        return all.keySet().stream()
                .filter(name -> !now.getOrDefault(name, "").equals(then.get(name)))
                .findFirst()
                .map(name -> name
                        + (then.containsKey(name) ? now.containsKey(name) ? " has changed" : " is gone" : " is new"));
    }

    private static Map<String, String> digests(List<InputFile> inputs) {
        return inputs.stream().collect(Collectors.toMap(InputFile::name, InputFile::sha256));
    }
}
