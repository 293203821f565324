package se.samklang.signatures;

import java.util.ArrayList;
import java.util.List;

/** A verdict under way: the gravest of what was found, and every finding in a sentence. */
final class Judgement {

    private final List<String> sentences = new ArrayList<>();
    private Verdict verdict = Verdict.VALID;

    void say(Verdict weight, String sentence) {
        verdict = verdict.and(weight);
        sentences.add(sentence);
    }

    Verdict verdict() {
        return verdict;
    }

    /** With a summary before them. */
    List<String> sentencesAfter(String summary) {
        sentences.addFirst(summary);
        return List.copyOf(sentences);
    }
}
