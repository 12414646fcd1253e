package org.lianxin.assignment.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** What an installation decides about assignments. */
@ConfigMapping(prefix = "lianxin.assignment")
interface AssignmentSettings {

    /** How far ahead an assignment may begin or be given an end to. */
    @WithDefault("P2Y")
    Period ahead();

    /** How often is looked whether a day has turned; read by the scheduler of {@link DayJob}. */
    Duration turnEvery();
}
