package org.lianxin.assignment.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExperienceStatusTest {

    @Test
    void movesAsTheTableSays() {
        var allowed = Map.of(
                ExperienceStatus.DRAFT, Set.of(ExperienceStatus.SUBMITTED, ExperienceStatus.WITHDRAWN),
                ExperienceStatus.SUBMITTED,
                        Set.of(ExperienceStatus.DRAFT, ExperienceStatus.REVIEWED, ExperienceStatus.WITHDRAWN),
                ExperienceStatus.REVIEWED,
                        Set.of(ExperienceStatus.DRAFT, ExperienceStatus.PUBLISHED, ExperienceStatus.WITHDRAWN),
                ExperienceStatus.PUBLISHED, Set.of(ExperienceStatus.WITHDRAWN),
                ExperienceStatus.WITHDRAWN, Set.<ExperienceStatus>of());
        for (var from : ExperienceStatus.values()) {
            for (var to : ExperienceStatus.values()) {
                assertEquals(allowed.get(from).contains(to), from.may(to), from + " to " + to);
            }
        }
    }
}
