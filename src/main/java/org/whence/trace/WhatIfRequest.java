package org.whence.trace;

import java.util.List;
import java.util.Optional;
import org.whence.model.UserMessageException;

/**
 * What somebody supposes away. Each thing is a label, a prefixed name or an IRI; a claim has no label.
 *
 * @param without factors that are supposed not to have been
 * @param deny claims that are supposed to be false
 * @param sides voices that are supposed to be right against those whom they contradict
 * @param to whose chains are watched; empty for what the account sets out to explain
 */
public record WhatIfRequest(List<String> without, List<String> deny, List<String> sides, Optional<String> to) {
    /** Keeps copies; refuses to suppose nothing. */
    public WhatIfRequest {
        without = List.copyOf(without);
        deny = List.copyOf(deny);
        sides = List.copyOf(sides);
        if (without.isEmpty() && deny.isEmpty() && sides.isEmpty()) {
            throw UserMessageException.badUse("What is to be supposed away? Name a thing with --without, a claim with"
                    + " --deny, or with --side a voice that is to be right.");
        }
    }

    /** One thing that was not. */
    public static WhatIfRequest without(String thing) {
        return new WhatIfRequest(List.of(thing), List.of(), List.of(), Optional.empty());
    }
}
