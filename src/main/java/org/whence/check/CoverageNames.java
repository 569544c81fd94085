package org.whence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The capitalised names of a sentence: runs of capitalised words with only a space or a hyphen between them. Left out
 * are the word that begins the sentence or a quotation in it, small words (the, in, of …) at either end of a run, and
 * months; and a line in which every other word is capitalised, as in a heading. A name is accounted for when all of it
 * stands in one wording of the account, or so do both whose it is and what. Owns no number.
 */
final class CoverageNames {
    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*(?:[’'](?:s|S)?(?![\\p{L}\\p{M}]))?";
    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}’'])" + NAME_WORD + "(?:(?:\\h|-)" + NAME_WORD + ")*");
    private static final Pattern WORD = Pattern.compile(NAME_WORD);
    private static final Pattern BEGINS = Pattern.compile("(?:^|[“„«\"]|:\\s*[‘'])[“‘„«\"'(\\[]*$");
    private static final Pattern POSSESSIVE = Pattern.compile("[’'][sS]?(?:\\h|-)");
    private static final Pattern ANY_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Set<String> SMALL = Set.of(("a an the i we you he she it they me us him her them my our your"
                    + " his its their this that these those who whom whose which what when where why how there here no"
                    + " not all any some each every both either neither one such if as at by for from in into of off on"
                    + " out over to under up upon with within without and but or nor so yet than then although because"
                    + " before after since until while whilst once though unless whether is are was were be been has"
                    + " have had do does did will would can could shall should may might must")
            .split(" "));

    private final CoverageWording wording;

    CoverageNames(CoverageWording wording) {
        this.wording = wording;
    }

    /** The names in a sentence; of a timeline's entry, after its date. */
    List<CoverageMention> in(TextLine line, TextSentence sentence) {
        List<CoverageMention> names = new ArrayList<>();
        if (isTitle(line)) {
            return names;
        }
        int from = sentence.start() - line.start();
        if (sentence.number() == 1) {
            from += CoverageTimeline.date(line).map(String::length).orElse(0);
        }
        String text = line.text().substring(from, sentence.end() - line.start());
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            List<int[]> words = words(run.group());
            boolean begins = BEGINS.matcher(text.substring(0, run.start())).find();
            boolean opens = run.start() == 0 || text.substring(0, run.start()).isBlank();
            if (opens || (begins && words.size() == 1)) {
                words.remove(0);
            }
            while (!words.isEmpty() && isSmall(run.group(), words.get(0))) {
                words.remove(0);
            }
            while (!words.isEmpty() && isSmall(run.group(), words.get(words.size() - 1))) {
                words.remove(words.size() - 1);
            }
            if (!words.isEmpty()) {
                int start = words.get(0)[0];
                int end = beforeQuote(run.group(), words.get(words.size() - 1)[1]);
                String name = run.group().substring(start, end);
                if (!CoverageCalendar.MONTHS.contains(name)) {
                    int place = line.start() + from + run.start();
                    names.add(
                            new CoverageMention(line.number(), place + start, place + end, name, isAccountedFor(name)));
                }
            }
        }
        return names;
    }

    private boolean isAccountedFor(String name) {
        return wording.has(name) || List.of(POSSESSIVE.split(name)).stream().allMatch(wording::has);
    }

    /** A mark after the last letter may be the end of a quotation as well as of a possessive. */
    private static int beforeQuote(String run, int end) {
        return Character.isLetterOrDigit(run.charAt(end - 1)) ? end : end - 1;
    }

    private static boolean isTitle(TextLine line) {
        Matcher word = ANY_WORD.matcher(line.text());
        return word.results()
                .map(MatchResult::group)
                .filter(one -> !SMALL.contains(one.toLowerCase(Locale.ROOT)))
                .allMatch(one -> Character.isUpperCase(one.charAt(0)));
    }

    private static List<int[]> words(String run) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(run);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        return words;
    }

    private static boolean isSmall(String run, int[] word) {
        return SMALL.contains(run.substring(word[0], word[1]).toLowerCase(Locale.ROOT));
    }
}
