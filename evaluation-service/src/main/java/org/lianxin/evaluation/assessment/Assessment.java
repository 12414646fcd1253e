package org.lianxin.evaluation.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.scheme.Perspective;

/** What one person says of a cadre in a period; never changed, corrected by a review only. */
@Entity
@Immutable
class Assessment {
    @Id
    private UUID id;

    private UUID period;
    private String cadre;

    @Enumerated(EnumType.STRING)
    private Perspective perspective;

    private String assessor;
    private @Nullable String assessorCadre;
    private int grade;
    private String reason;
    private Instant givenAt;

    protected Assessment() {}

    static Assessment give(UUID id, UUID period, String cadre, Judge judge, NewAssessment form, Instant now) {
        var assessment = new Assessment();
        assessment.id = id;
        assessment.period = period;
        assessment.cadre = cadre;
        assessment.perspective = judge.perspective();
        assessment.assessor = judge.subject();
        assessment.assessorCadre = judge.cadre();
        assessment.grade = form.grade();
        assessment.reason = form.reason();
        assessment.givenAt = now;
        return assessment;
    }

    AssessmentView view() {
        return new AssessmentView(id, period, cadre, perspective, assessor, grade, reason, givenAt);
    }

    UUID id() {
        return id;
    }

    UUID period() {
        return period;
    }

    Perspective perspective() {
        return perspective;
    }

    int grade() {
        return grade;
    }

    Instant givenAt() {
        return givenAt;
    }
}
