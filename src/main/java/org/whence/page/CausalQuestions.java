package org.whence.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.model.UserMessageException;
import org.whence.page.CausalQuestion.Parameter;
import org.whence.trace.BetweenQuestion;
import org.whence.trace.ChainQuestion;
import org.whence.trace.ChainRequest;
import org.whence.trace.CommonQuestion;
import org.whence.trace.LoopQuestion;
import org.whence.trace.LoopRequest;
import org.whence.trace.RobustnessQuestion;
import org.whence.trace.RootsQuestion;
import org.whence.trace.TraceAnswer;
import org.whence.trace.TraceOrder;
import org.whence.trace.TraceView;
import org.whence.trace.WhatIfQuestion;
import org.whence.trace.WhatIfRequest;
import org.whence.trace.WhyQuestion;

/** The causal questions that have an address; the same as the commands of these names. A question is added here. */
public final class CausalQuestions {
    /** What every causal question takes. */
    public static final List<Parameter> SHARED = List.of(
            new Parameter("account", "the account's key, where there are several"),
            new Parameter("across-accounts", "true: all accounts together"),
            new Parameter("voice", "only claims of this voice (may be repeated)"),
            new Parameter("relation", "only this relation and those under it (may be repeated)"),
            new Parameter("signed", "true: also claims that something was prevented or weakened"),
            new Parameter(
                    "with",
                    "also claims left out unless asked for: inferred, rejected, expected, counterfactual,"
                            + " analogy, entertained, denied (several with commas)"),
            new Parameter("timeout", "seconds that the search may take, at most the server's own bound"));

    private static final Parameter OF =
            Parameter.factor("of", "the thing: a label, a prefixed name or an IRI; default: the account's outcome");

    private static final List<CausalQuestion> ALL = List.of(
            new CausalQuestion(
                    "trace",
                    "How is one thing claimed to lead to another?",
                    List.of(
                            Parameter.factor("from", "where the chains begin: a label, a prefixed name or an IRI")
                                    .needed(),
                            Parameter.factor("to", "where they end; default: the account's outcome"),
                            new Parameter("max", "the most steps of a chain; default: 4"),
                            new Parameter("chains", "the most chains, or all; default: 5"),
                            new Parameter("order", "shortest (default), closest or strongest"),
                            new Parameter("between", "true: the factors between instead of the chains")),
                    CausalQuestions::trace),
            new CausalQuestion(
                    "why",
                    "What is claimed to have brought this about?",
                    List.of(
                            OF,
                            new Parameter(
                                    "max", "list all within so many steps; default: 1, or 4 for what two things share"),
                            new Parameter("effects", "true: effects instead of causes"),
                            Parameter.factor("and", "only what it has in common with this other thing")),
                    CausalQuestions::why),
            new CausalQuestion(
                    "roots",
                    "What lies at the root of this?",
                    List.of(OF, new Parameter("outcomes", "true: final outcomes instead of roots")),
                    CausalQuestions::roots),
            new CausalQuestion(
                    "loops",
                    "Where do claims lead back to where they began?",
                    List.of(
                            Parameter.factor("through", "only loops that pass this; default: any"),
                            new Parameter("max", "the most steps of a loop; default: 6"),
                            new Parameter("loops", "the most loops; default: 5")),
                    CausalQuestions::loops),
            new CausalQuestion(
                    "robustness",
                    "On how many claims does it rest that one thing led to another?",
                    List.of(
                            Parameter.factor("from", "where the chains begin: a label, a prefixed name or an IRI")
                                    .needed(),
                            Parameter.factor("to", "where they end; default: the account's outcome")),
                    CausalQuestions::robustness),
            new CausalQuestion(
                    "whatif",
                    "What falls, and what stands, if something had not been or some claims were false?",
                    List.of(
                            Parameter.factor("without", "what is supposed not to have been (may be repeated)"),
                            new Parameter("deny", "a claim that is supposed to be false (may be repeated)"),
                            new Parameter(
                                    "side",
                                    "a voice that is supposed to be right against those whom it contradicts (may be"
                                            + " repeated)"),
                            Parameter.factor("to", "whose chains to watch; default: the account's outcome")),
                    CausalQuestions::whatIf));

    private CausalQuestions() {}

    /** All of them, in the order of the commands. */
    public static List<CausalQuestion> all() {
        return ALL;
    }

    public static Optional<CausalQuestion> named(String name) {
        return ALL.stream().filter(question -> question.name().equals(name)).findFirst();
    }

    private static TraceAnswer trace(TraceView view, Map<String, String> values) {
        if (!values.containsKey("from")) {
            throw UserMessageException.badUse("trace needs from: where the chains begin.");
        }
        ChainRequest request = new ChainRequest(
                values.get("from"),
                Optional.ofNullable(values.get("to")),
                number(values, "max", ChainRequest.USUAL_STEPS),
                Optional.ofNullable(values.get("chains"))
                        .map(ChainRequest::chains)
                        .orElse(ChainRequest.USUAL_CHAINS),
                Optional.ofNullable(values.get("order")).map(TraceOrder::named).orElse(TraceOrder.SHORTEST));
        return isTrue(values, "between")
                ? new BetweenQuestion(view).ask(request)
                : new ChainQuestion(view).ask(request);
    }

    private static TraceAnswer why(TraceView view, Map<String, String> values) {
        boolean effects = isTrue(values, "effects");
        Optional<String> thing = Optional.ofNullable(values.get("of"));
        String other = values.get("and");
        if (other == null) {
            return new WhyQuestion(view, effects).ask(thing, number(values, "max", 1));
        }
        return new CommonQuestion(view, effects)
                .ask(
                        thing.orElseThrow(
                                () -> UserMessageException.badUse("and needs two things: say the first as of.")),
                        other,
                        number(values, "max", ChainRequest.USUAL_STEPS));
    }

    private static TraceAnswer roots(TraceView view, Map<String, String> values) {
        return new RootsQuestion(view, isTrue(values, "outcomes")).ask(Optional.ofNullable(values.get("of")));
    }

    private static TraceAnswer loops(TraceView view, Map<String, String> values) {
        return new LoopQuestion(view)
                .ask(new LoopRequest(
                        Optional.ofNullable(values.get("through")),
                        number(values, "max", LoopRequest.USUAL_STEPS),
                        number(values, "loops", LoopRequest.USUAL_LOOPS)));
    }

    private static TraceAnswer robustness(TraceView view, Map<String, String> values) {
        if (!values.containsKey("from")) {
            throw UserMessageException.badUse("robustness needs from: where the chains begin.");
        }
        return new RobustnessQuestion(view).ask(values.get("from"), Optional.ofNullable(values.get("to")));
    }

    private static TraceAnswer whatIf(TraceView view, Map<String, String> values) {
        return new WhatIfQuestion(view)
                .ask(new WhatIfRequest(
                        several(values, "without"),
                        several(values, "deny"),
                        several(values, "side"),
                        Optional.ofNullable(values.get("to"))));
    }

    /** All that a repeated parameter was given, as {@link CausalRequest#BETWEEN_VALUES} keeps them apart. */
    private static List<String> several(Map<String, String> values, String name) {
        return values.containsKey(name) ? List.of(values.get(name).split(CausalRequest.BETWEEN_VALUES, -1)) : List.of();
    }

    /** A whole number from 1 up; whether it is too large is for the question to say. */
    public static int number(Map<String, String> values, String name, int usual) {
        String text = values.get(name);
        if (text == null) {
            return usual;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw UserMessageException.badUse(name + " takes a whole number, and “" + text + "” is none.");
        }
        return Integer.parseInt(text);
    }

    /** A parameter that is true or false; false where it is not given. */
    public static boolean isTrue(Map<String, String> values, String name) {
        String text = values.getOrDefault(name, "false");
        if (!text.equals("true") && !text.equals("false")) {
            throw UserMessageException.badUse(name + " is true or false, not " + text + ".");
        }
        return text.equals("true");
    }
}
