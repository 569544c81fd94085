package org.whence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.draw.CausalMap;
import org.whence.draw.PlacedMap;

/**
 * The answer to a causal question, in all the forms that {@code export} writes: its lines for people, its data for
 * programs, its map for pictures. To be written inside the read transaction in which it was asked, since a map may
 * look its words up when it is wanted. Owns no format.
 */
public interface TraceAnswer {
    /** What was asked, in plain words. */
    String title();

    /** What was put in for what, as the heading tells it. */
    List<TraceOptions.Given> given();

    /** Of which accounts it was asked. */
    String scope();

    /** The answer in lines; none where nothing was found. */
    List<TraceLine> lines();

    /**
     * The answer for programs: what stands beside question, scope and foot in the JSON object. Strings, numbers,
     * booleans, lists and maps of these, in a stable order.
     */
    Map<String, Object> data();

    /** The answer as one map; empty where nothing was found. */
    Optional<CausalMap> map();

    /** The map laid out as this answer is best read; empty where nothing was found. */
    Optional<PlacedMap> picture();

    /** What an honest reader must know, one sentence each. */
    List<String> foot();

    /** Why nothing was found, and what would be with other options; empty where something was. */
    Optional<String> whyEmpty();
}
