package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapStyleTest {
    private static final String CSS = MapStyle.css();
    private static final String TIMELINES = MapStyle.cssWithTimelines().substring(CSS.length());
    private static final String LIGHT = CSS.substring(0, CSS.indexOf("@media"));
    private static final String DARK = CSS.substring(CSS.indexOf("@media"));

    @ParameterizedTest
    @EnumSource(TextStyle.class)
    void sizesOfTypeAreThoseThatTheLayoutReckonsWith(TextStyle style) {
        String size = Coordinates.of(style.size());
        assertThat(rule(LIGHT, "." + style.styleClass()))
                .isEqualTo("font-size: " + size + "px;" + (style.bold() ? " font-weight: bold;" : ""));
    }

    @Test
    void everyRelationHasALineOfItsOwn() {
        Set<String> lines = new HashSet<>();
        for (ArrowRelation relation : ArrowRelation.values()) {
            lines.add(rule(LIGHT, "." + relation.styleClass() + " .wm-line") + relation.head());
        }
        assertThat(lines).hasSameSizeAs(ArrowRelation.values());
    }

    @ParameterizedTest
    @EnumSource(ArrowRelation.class)
    void wordsOfARelationCanBeReadInLightAndInDark(ArrowRelation relation) {
        for (String sheet : new String[] {LIGHT, DARK}) {
            String colour = relation == ArrowRelation.BEARS_ON
                    ? rule(sheet, ".wm .wm-arrow")
                    : rule(sheet, ".wm ." + relation.styleClass());
            assertThat(contrast(colour, rule(sheet, ".wm-paper, .wm-plate"))).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void otherTextCanBeReadInLightAndInDark() {
        for (String sheet : new String[] {LIGHT, DARK}) {
            for (String ground : new String[] {".wm-paper, .wm-plate", ".wm-box", ".wm-emphasised .wm-box"}) {
                for (String text : new String[] {
                    ".wm-t-title, .wm-t-label, .wm-t-claim, .wm-t-year, .wm-t-row",
                    ".wm-t-summary, .wm-t-kind, .wm-t-source, .wm-t-legend, .wm-t-note, .wm-t-date"
                }) {
                    assertThat(contrast(rule(sheet, text), rule(sheet, ground)))
                            .as("%s on %s", text, ground)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    @Test
    void everyColourOfLightHasOneOfDark() {
        Pattern coloured = Pattern.compile("(?m)^(\\.[^{]+) \\{ (?:color|fill|stroke): #");
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (String sheet : new String[] {LIGHT.substring(LIGHT.indexOf("/* Light")), DARK}) {
            Matcher rules = coloured.matcher(sheet);
            while (rules.find()) {
                seen.merge(rules.group(1), 1, Integer::sum);
            }
        }
        assertThat(seen)
                .hasSizeGreaterThan(10)
                .allSatisfy((selector, times) -> assertThat(times).as(selector).isEqualTo(2));
    }

    /** WCAG 2.2, 1.4.11: what is not text needs 3:1 against its ground. */
    @Test
    void marksOfATimelineCanBeSeenInLightAndInDark() {
        String light = TIMELINES.substring(0, TIMELINES.indexOf("@media"));
        String dark = TIMELINES.substring(TIMELINES.indexOf("@media"));
        assertThat(contrast(rule(light, ".wt .wt-mark"), rule(LIGHT, ".wm-paper, .wm-plate")))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(rule(dark, ".wt .wt-mark"), rule(DARK, ".wm-paper, .wm-plate")))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(dark).startsWith("@media screen and (prefers-color-scheme: dark)");
    }

    @Test
    void darkIsForScreensOnlySoThatPaperStaysWhite() {
        assertThat(DARK).startsWith("@media screen and (prefers-color-scheme: dark)");
    }

    @Test
    void styleSheetFetchesNothing() {
        assertThat((CSS + TIMELINES).toLowerCase(Locale.ROOT))
                .doesNotContain("url(", "@import", "@font-face", "var(", "<", "]]>");
    }

    /** The declarations of the last rule with exactly this selector. */
    private static String rule(String sheet, String selector) {
        Matcher rule = Pattern.compile("(?m)^" + Pattern.quote(selector) + " \\{ (.*) \\}$")
                .matcher(sheet);
        String declarations = null;
        while (rule.find()) {
            declarations = rule.group(1);
        }
        assertThat(declarations).as(selector).isNotNull();
        return declarations;
    }

    /** WCAG 2.2, "contrast ratio", of the first colour of each of two rules. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String declarations) {
        Matcher colour =
                Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})").matcher(declarations);
        assertThat(colour.find()).as(declarations).isTrue();
        double[] weights = {0.2126, 0.7152, 0.0722};
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.group(i + 1), 16) / 255.0;
            parts[i] = weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return Arrays.stream(parts).sum();
    }
}
