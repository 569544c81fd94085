package org.whence.page;

import java.util.Map;
import java.util.Set;

/** Whatever has no page of a kind of its own: its statements as rows. */
final class PlainPage implements KindPage {
    @Override
    public boolean fits(Thing thing) {
        return true;
    }

    @Override
    public Sheet show(Thing thing, PageRequest request) {
        Map<String, Object> holes = thing.holes();
        holes.put("sections", OtherRows.of(thing, Set.of()));
        return new Sheet("thing", holes);
    }
}
