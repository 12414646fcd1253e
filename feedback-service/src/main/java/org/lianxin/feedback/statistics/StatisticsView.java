package org.lianxin.feedback.statistics;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of a span of months. */
@Schema(name = "MatterStatistics")
record StatisticsView(
        Grouping by,
        LocalDate from,

        @Schema(description = "The day after the last one") LocalDate until,

        Figures total,
        List<Figures> groups) {}
