package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HintLinksTest {
    private final HintLinks links = new HintLinks("/trace", Map.of("from", List.of("factor:a")), true);

    @Test
    void aWiderBoundIsALinkToTheSameQuestionWithIt() {
        assertThat(links.of("The shortest takes 7 steps (--max 7)."))
                .containsExactly(
                        new Link("The shortest takes 7 steps (", ""),
                        new Link("allow 7 steps", "/trace?from=factor:a&max=7"),
                        new Link(").", ""));
    }

    @Test
    void aDroppedFilterIsALinkToo() {
        assertThat(hrefs("3 denied by their voice (--with denied), 6 that prevented (--signed)."))
                .containsExactly("/trace?from=factor:a&with=denied", "/trace?from=factor:a&signed=true");
    }

    @Test
    void whatIsLetInAlreadyStaysLetIn() {
        HintLinks wider = new HintLinks("/why", Map.of("with", List.of("denied")), true);
        assertThat(wider.of("With --with inferred"))
                .contains(new Link("inferred ones let in", "/why?with=denied,inferred"));
    }

    @Test
    void anotherCommandIsAnotherPage() {
        assertThat(hrefs("claims lead to 3 things (whence why factor:b --effects --max 9), and on"))
                .containsExactly("/why?of=factor:b&effects=true&max=9");
    }

    @Test
    void aSentenceWithoutOptionsStaysWhole() {
        assertThat(links.of("No causal claim is left out."))
                .containsExactly(new Link("No causal claim is left out.", ""));
    }

    @Test
    void whereNobodyAnswersTheWordsStandWithoutLinks() {
        HintLinks files = new HintLinks("/trace", Map.of(), false);
        assertThat(files.of("(--max 7)")).extracting(Link::href).containsOnly("");
        assertThat(files.of("(--max 7)")).extracting(Link::text).containsExactly("(", "allow 7 steps", ")");
    }

    private List<String> hrefs(String sentence) {
        return links.of(sentence).stream()
                .map(Link::href)
                .filter(href -> !href.isEmpty())
                .toList();
    }
}
