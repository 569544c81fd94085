package org.whence.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * The licences in a bill of materials (CycloneDX), judged: nothing that may only be had under the GPL or the AGPL, and
 * nothing that names no licence. Of several licences one that is good will do, as it may be chosen. Owns no list of
 * components.
 */
final class RuntimeLicences {
    private static final Pattern STRONG = Pattern.compile("(?i)\\bA?GPL|GNU (Affero )?General Public");
    private static final Pattern LESSER = Pattern.compile("(?i)LGPL|Lesser|Library General");

    private RuntimeLicences() {}

    /** The components that may not be shipped, each with what it says of itself. */
    static List<String> forbidden(JsonObject bom) {
        List<String> forbidden = new ArrayList<>();
        bom.get("components").getAsArray().forEach(component -> {
            List<String> licences = licences(component.getAsObject());
            if (licences.stream().allMatch(RuntimeLicences::isStrong)) {
                forbidden.add(component.getAsObject().getString("purl") + " " + licences);
            }
        });
        return forbidden;
    }

    private static List<String> licences(JsonObject component) {
        List<String> names = new ArrayList<>();
        if (component.hasKey("licenses")) {
            for (JsonValue entry : component.get("licenses").getAsArray()) {
                JsonObject licence = entry.getAsObject();
                if (licence.hasKey("expression")) {
                    names.addAll(List.of(licence.getString("expression").split(" OR ", -1)));
                } else {
                    JsonObject named = licence.getObj("license");
                    names.add(named.getString(named.hasKey("id") ? "id" : "name"));
                }
            }
        }
        return names;
    }

    private static boolean isStrong(String licence) {
        return STRONG.matcher(licence).find() && !LESSER.matcher(licence).find();
    }
}
