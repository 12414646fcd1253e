package org.lianxin.assignment.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.lianxin.assignment.profile.KnownCommunity;
import org.lianxin.assignment.profile.ProfileContent;

/** Draws questions: the same seed, profile and kinds of questions give the same ones. */
final class Drawing {

    private static final int WRONG_OPTIONS = 3;
    private static final int OF_ONE_KIND = 3;

    private final KnownCommunity known;
    private final List<ProfileContent> others;
    private final Random random;

    Drawing(KnownCommunity known, List<ProfileContent> others, long seed) {
        this.known = known;
        this.others = others;
        this.random = new Random(seed);
    }

    /** At most so many, of all kinds that the profile has an answer to. */
    List<Question> draw(List<QuizTemplate> templates, int most) {
        var all = new ArrayList<Question>();
        for (var template : templates) {
            all.addAll(template.source().numeric() ? number(template) : choices(template));
        }
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private List<Question> number(QuizTemplate template) {
        var right = template.source().number(known);
        if (right == null) {
            return List.of();
        }
        long allowance = template.allowance(right);
        return List.of(Question.number(
                template.code(),
                template.ask(known.name(), ""),
                right,
                allowance,
                "资料第 %d 版：%d；%d 至 %d 均算答对。".formatted(known.number(), right, right - allowance, right + allowance)));
    }

    private List<Question> choices(QuizTemplate template) {
        var wrong = new ArrayList<>(template.source().wrong(known, others));
        if (wrong.size() < WRONG_OPTIONS) {
            return List.of();
        }
        var right = new ArrayList<>(template.source().right(known.content()));
        Collections.shuffle(right, random);
        return right.stream()
                .limit(OF_ONE_KIND)
                .map(one -> choice(template, one, wrong))
                .toList();
    }

    private Question choice(QuizTemplate template, QuizSource.Choice right, List<String> wrong) {
        Collections.shuffle(wrong, random);
        var options = new ArrayList<>(wrong.subList(0, WRONG_OPTIONS));
        options.add(random.nextInt(WRONG_OPTIONS + 1), right.option());
        return Question.choice(
                template.code(),
                template.ask(known.name(), right.subject()),
                List.copyOf(options),
                options.indexOf(right.option()) + 1,
                "资料第 %d 版：%s。".formatted(known.number(), right.option()));
    }
}
