package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapTextTest {

    @Test
    void everyArrowIsASentence() {
        assertThat(MapText.sentences(SampleMaps.lantern()))
                .hasSize(7)
                .startsWith("the failure of the herring \u2192 caused \u2192 the collapse of the harbour dues: "
                        + "\u201CThe failure of the herring brought the harbour dues down.\u201D "
                        + "(the chronicler, \u00B6 3, one paragraph)");
    }

    @Test
    void jointCausesSignsAndDenialsAreSaid() {
        assertThat(MapText.list(SampleMaps.lantern()))
                .contains("3. the halving of the oil ration together with the long storms \u2192 caused \u2192 ")
                .contains("\u2192 + contributed to \u2192")
                .contains("\u2192 triggered (inferred) \u2192")
                .contains("6. the tax on lamp oil \u2192 \u2212 weakened (denied) \u2192 ")
                .endsWith("whalers\u2019 oil\n");
    }

    @Test
    void factorWithoutAnArrowIsNotPassedOver() {
        CausalMap map = CausalMap.titled("T")
                .factor(MapFactor.of("a", "hunger", FactorKind.CONDITION).withDetail("1703"))
                .build();
        assertThat(MapText.sentences(map)).containsExactly("hunger (condition, 1703), without an arrow");
    }
}
