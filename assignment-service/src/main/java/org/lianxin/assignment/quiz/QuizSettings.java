package org.lianxin.assignment.quiz;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How quizzes are held in an installation. */
@ConfigMapping(prefix = "lianxin.quiz")
interface QuizSettings {

    /** How many questions at most. */
    @WithDefault("8")
    int questions();

    /** With fewer than these the profile says too little. */
    @WithDefault("4")
    int atLeast();

    /** From the first look at the questions. */
    @WithDefault("PT10M")
    Duration time();

    /** How long a cadre who was asked to has to begin. */
    @WithDefault("P7D")
    Duration patience();

    /** Between two that a cadre takes by themselves: the explanation of one would answer the next. */
    @WithDefault("P7D")
    Duration apart();

    /** From how many other communities wrong options are taken. */
    @WithDefault("200")
    int others();

    /** How often is looked whether one has run out; read by the scheduler of {@link QuizClock}. */
    Duration lookEvery();
}
