package org.whence.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Maps for tests: the invented lamp guild's, and random ones. Owns no expectation. */
public final class SampleMaps {
    private SampleMaps() {}

    /** Eight factors: joint causes, a loop, a denial, an inference, a negative sign, an absence. */
    public static CausalMap lantern() {
        return CausalMap.titled("Why the Lamp Guild failed")
                .summary("The chronicle's claims about the town of Lantern.")
                .note("A picture of the chronicle's claims, not of history.")
                .factor(MapFactor.of("herring", "the failure of the herring", FactorKind.ABSENCE)
                        .withDetail("winter 1703")
                        .linkedTo("/doc/lantern/factor/failure-of-herring"))
                .factor(MapFactor.of("dues", "the collapse of the harbour dues", FactorKind.PROCESS))
                .factor(MapFactor.of("ration", "the halving of the oil ration", FactorKind.DECISION))
                .factor(MapFactor.of("storms", "the long storms", FactorKind.EVENT))
                .factor(MapFactor.of("dark", "the going out of the lamps on the Lower Quay", FactorKind.EVENT)
                        .withEmphasis())
                .factor(MapFactor.of("trade", "the loss of trade at the quay", FactorKind.PROCESS))
                .factor(MapFactor.of("tax", "the tax on lamp oil", FactorKind.POLICY))
                .factor(MapFactor.of("hope", "the hope for the whalers\u2019 oil", FactorKind.EXPECTATION))
                .arrow(MapArrow.of("c1", "herring", "dues", ArrowRelation.CAUSED)
                        .withClaim(
                                "The failure of the herring brought the harbour dues down.",
                                "the chronicler",
                                "\u00B6 3")
                        .withGrade("one paragraph")
                        .linkedTo("/doc/lantern/claim/c1"))
                .arrow(MapArrow.of("c2", "dues", "ration", ArrowRelation.COMPELLED)
                        .withClaim(
                                "Without the dues the Guild had to halve the oil ration.", "Warden Crake", "\u00B6 4"))
                .arrow(MapArrow.joint("c3", List.of("ration", "storms"), "dark", ArrowRelation.CAUSED)
                        .withClaim("Half rations and storms together put the lamps out.", "the chronicler", "\u00B6 5"))
                .arrow(MapArrow.of("c4", "dark", "trade", ArrowRelation.CONTRIBUTED_TO)
                        .withSign(ArrowSign.MORE))
                .arrow(MapArrow.of("c5", "trade", "dues", ArrowRelation.TRIGGERED)
                        .asInferred())
                .arrow(MapArrow.of("c6", "tax", "dark", ArrowRelation.WEAKENED).asDenied())
                .arrow(MapArrow.of("c7", "dark", "hope", ArrowRelation.PREVENTED))
                .build();
    }

    /** A chain of four steps, the second of them claimed twice, the third by joint causes. */
    public static CausalMap chain() {
        return CausalMap.titled("From the herring to the loss of trade")
                .factor(MapFactor.of("herring", "the failure of the herring", FactorKind.ABSENCE))
                .factor(MapFactor.of("dues", "the collapse of the harbour dues", FactorKind.PROCESS))
                .factor(MapFactor.of("ration", "the halving of the oil ration", FactorKind.DECISION))
                .factor(MapFactor.of("storms", "the long storms", FactorKind.EVENT))
                .factor(MapFactor.of("dark", "the going out of the lamps", FactorKind.EVENT))
                .factor(MapFactor.of("trade", "the loss of trade at the quay", FactorKind.PROCESS))
                .arrow(MapArrow.of("c1", "herring", "dues", ArrowRelation.CAUSED)
                        .withClaim("The failure of the herring brought the dues down.", "the chronicler", "\u00B6 3"))
                .arrow(MapArrow.of("c2", "dues", "ration", ArrowRelation.COMPELLED)
                        .withClaim("Without the dues the Guild had to halve the ration.", "Warden Crake", "\u00B6 4"))
                .arrow(MapArrow.of("c2b", "dues", "ration", ArrowRelation.MOTIVATED)
                        .withClaim("It was the Guild\u2019s reason, no more.", "the lighters", "\u00B6 9")
                        .withGrade("stitched across voices"))
                .arrow(MapArrow.joint("c3", List.of("storms", "ration"), "dark", ArrowRelation.CAUSED))
                .arrow(MapArrow.of("c4", "dark", "trade", ArrowRelation.ENABLED).asDenied())
                .build();
    }

    /** A map of as many factors and arrows; loops, arrows from a factor to itself, parallel and joint ones included. */
    public static CausalMap random(Random random, int factors, int arrows) {
        CausalMap.Builder map = CausalMap.titled("Random");
        IntStream.range(0, factors)
                .forEach(i -> map.factor(MapFactor.of("f" + i, label(random), pick(random, FactorKind.values()))));
        for (int i = 0; i < arrows; i++) {
            List<String> ids = new ArrayList<>(
                    IntStream.range(0, factors).mapToObj(f -> "f" + f).toList());
            Collections.shuffle(ids, random);
            int causes = random.nextInt(6) == 0 ? Math.min(factors, 3) : 1;
            map.arrow(MapArrow.joint(
                    "a" + i,
                    ids.subList(0, causes),
                    "f" + random.nextInt(factors),
                    pick(random, ArrowRelation.values())));
        }
        return map.build();
    }

    private static String label(Random random) {
        return "w".repeat(1 + random.nextInt(12)) + " of the " + "n".repeat(1 + random.nextInt(40)) + " in town";
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
