package org.whence.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Factors, claims and chains as programs get them: the members of JSON objects, always the same and in one order. */
final class TraceData {
    private TraceData() {}

    static Map<String, Object> factor(FactorWords factor) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("iri", factor.iri());
        data.put("name", factor.shortName());
        data.put("label", factor.label());
        data.put("kind", factor.kind().word());
        data.put("dates", factor.dates());
        data.put("when", factor.when());
        return data;
    }

    /** A factor with the fewest steps to it. */
    static Map<String, Object> factor(FactorWords factor, int distance) {
        Map<String, Object> data = factor(factor);
        data.put("distance", distance);
        return data;
    }

    static Map<String, Object> claim(ClaimWords claim) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("by_definition", claim.byDefinition());
        data.put("iri", claim.iri());
        data.put("claim", claim.text());
        data.put("causes", claim.causes().stream().map(TraceData::factor).toList());
        data.put("relation", claim.relation());
        data.put("relation_iri", claim.drawn().iri());
        data.put("effect", factor(claim.effect()));
        data.put("by_loss_of", claim.byLoss());
        data.put("voice", claim.voice());
        data.put("place", claim.place());
        data.put("line", claim.line() == 0 ? null : claim.line());
        data.put("section", claim.section());
        data.put("weight", claim.weight());
        data.put("hedge", claim.hedge());
        data.put("notes", claim.notes().stream().map(TraceData::note).toList());
        data.put("stance", word(claim.stance()));
        data.put("host_stance", word(claim.hostStance()));
        data.put("modality", word(claim.modality()));
        data.put("explicitness", word(claim.explicitness()));
        data.put("score", Double.isNaN(claim.score()) ? null : claim.score());
        return data;
    }

    static List<Map<String, Object>> claims(List<ClaimWords> claims) {
        return claims.stream().map(TraceData::claim).toList();
    }

    static Map<String, Object> chain(ChainWords chain) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("length", chain.steps().size());
        data.put("grade", word(chain.grade()));
        data.put("grade_means", GradeWords.meaning(chain));
        data.put("sign", word(chain.sign()));
        data.put("impossible_in_time", chain.impossible());
        data.put("steps", chain.steps().stream().map(TraceData::step).toList());
        return data;
    }

    private static Map<String, Object> step(StepWords step) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("from", factor(step.cause()));
        data.put("to", factor(step.effect()));
        data.put("claims", step.claims().stream().map(TraceData::claim).toList());
        return data;
    }

    private static Map<String, Object> note(NoteWords note) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", note.number());
        data.put("at_hand", note.atHand());
        return data;
    }

    /** A member of a list in one word: across-voices. */
    static String word(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Map<String, Object>> factors(List<FactorWords> factors) {
        return factors.stream().map(TraceData::factor).toList();
    }
}
