package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a what-if as programs get them. */
final class WhatIfData {
    private WhatIfData() {}

    static Map<String, Object> denied(DeniedClaim claim) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("claim", TraceData.claim(claim.claim()));
        data.put("spoken_against_by", claim.because().map(Contradicted::by).orElse(null));
        data.put("how", claim.because().map(Contradicted::how).orElse(null));
        List<Map<String, Object>> links = new ArrayList<>();
        for (DeniedClaim.Link link : claim.links()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("from", TraceData.factor(link.cause()));
            one.put("to", TraceData.factor(link.effect()));
            one.put("shortest_chain_left", link.left().map(TraceData::chain).orElse(null));
            links.add(one);
        }
        data.put("links", links);
        return data;
    }

    static Map<String, Object> reading(StandingWords reading) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reading", TraceData.word(reading.reading()));
        data.put("outcome", reading.outcome().map(WhatIfData::outcome).orElse(null));
        data.put("fallen_count", reading.fallen().count());
        data.put("fallen", Distant.data(reading.fallen().first()));
        List<Map<String, Object>> kept = new ArrayList<>();
        for (StandingWords.Kept one : reading.kept().first()) {
            Map<String, Object> factor =
                    TraceData.factor(one.factor().factor(), one.factor().steps());
            factor.put("kept_by", one.by().map(TraceData::claim).orElse(null));
            kept.add(factor);
        }
        data.put("kept_count", reading.kept().count());
        data.put("kept", kept);
        return data;
    }

    private static Map<String, Object> outcome(StandingWords.Outcome outcome) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("fate", TraceData.word(outcome.fate()));
        List<Map<String, Object>> sides = new ArrayList<>();
        for (StandingWords.Side side : outcome.sides()) {
            Map<String, Object> factor = TraceData.factor(side.factor());
            factor.put("fate", TraceData.word(side.fate()));
            sides.add(factor);
        }
        data.put("sides", sides);
        data.put("cut_off_count", outcome.cutOff().count());
        data.put("cut_off", Distant.data(outcome.cutOff().first()));
        data.put("without_claimed_cause_before", outcome.rootsBefore());
        data.put("without_claimed_cause_left_count", outcome.rootsLeft().count());
        data.put("without_claimed_cause_left", Distant.data(outcome.rootsLeft().first()));
        return data;
    }
}
