package org.whence.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.whence.page.CausalSheet.Tick;
import org.whence.trace.TraceAnswer;
import org.whence.trace.TraceOptions;

/**
 * What a what-if offers to tick: causes of the account, and what was asked about besides. A thing asked for by its label
 * is the thing of that name: it is listed once, whatever it was called. Owns no choice of causes.
 *
 * @param factors that may be supposed away
 * @param claims that were supposed to be false
 * @param sides voices that were supposed to be right
 */
record WhatIfTicks(List<Tick> factors, List<Tick> claims, List<Tick> sides) {

    /**
     * The ticks of a form whose question has been answered: what was asked is what the answer took it for.
     *
     * @param offered causes of the account, none ticked
     */
    static WhatIfTicks of(List<Tick> offered, TraceAnswer answer) {
        Map<String, Object> data = answer.data();
        List<Tick> without = objects(data, "without").stream()
                .map(factor -> new Tick("without", text(factor, "name"), text(factor, "label"), true))
                .toList();
        return new WhatIfTicks(
                together(offered, without),
                denied(answer, data),
                given(answer, "side")
                        .map(voice -> new Tick("side", voice, voice, true))
                        .toList());
    }

    /**
     * The ticks of a form that has not been answered: what was asked stands as it was written.
     *
     * @param offered causes of the account, none ticked
     * @param values what was asked
     */
    static WhatIfTicks unanswered(List<Tick> offered, Map<String, List<String>> values) {
        return new WhatIfTicks(
                together(offered, written(values, "without")), written(values, "deny"), written(values, "side"));
    }

    /** Those offered, ticked where they are asked about; then what else is. */
    private static List<Tick> together(List<Tick> offered, List<Tick> asked) {
        List<Tick> others = new ArrayList<>(asked);
        List<Tick> all = new ArrayList<>();
        for (Tick tick : offered) {
            boolean ticked = others.removeIf(
                    other -> other.value().equals(tick.value()) || other.value().equals(tick.label()));
            all.add(new Tick(tick.name(), tick.value(), tick.label(), ticked));
        }
        all.addAll(others);
        return List.copyOf(all);
    }

    /** The claims that the asker named, by their names and in their words; not those that only a side denies. */
    private static List<Tick> denied(TraceAnswer answer, Map<String, Object> data) {
        Iterator<String> names = given(answer, "deny").iterator();
        List<Tick> ticks = new ArrayList<>();
        for (Map<?, ?> denied : objects(data, "denied")) {
            if (denied.get("spoken_against_by") == null && names.hasNext()) {
                String name = names.next();
                String words = denied.get("claim") instanceof Map<?, ?> claim ? text(claim, "claim") : "";
                ticks.add(new Tick("deny", name, words.isEmpty() ? name : words, true));
            }
        }
        return List.copyOf(ticks);
    }

    private static Stream<String> given(TraceAnswer answer, String name) {
        return answer.given().stream()
                .filter(given -> given.name().equals(name))
                .map(TraceOptions.Given::value);
    }

    private static List<Tick> written(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .map(value -> new Tick(name, value, value, true))
                .toList();
    }

    private static List<Map<?, ?>> objects(Map<String, Object> data, String name) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (data.get(name) instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    objects.add(map);
                }
            }
        }
        return objects;
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }
}
