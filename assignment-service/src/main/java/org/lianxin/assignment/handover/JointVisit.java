package org.lianxin.assignment.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first visit of the outgoing and the incoming cadre together: asked for with the hand-over, or made before it. */
@Embeddable
record JointVisit(
        @Column(name = "joint_visit_by") @Nullable LocalDate by,
        @Column(name = "joint_visit") @Nullable UUID visit,
        @Column(name = "joint_visit_on") @Nullable LocalDate on) {

    static JointVisit askedFor(@Nullable JointVisit known, LocalDate by) {
        return known == null ? new JointVisit(by, null, null) : new JointVisit(by, known.visit, known.on);
    }

    static JointVisit made(@Nullable JointVisit known, UUID visit, LocalDate on) {
        if (known == null) {
            return new JointVisit(null, visit, on);
        }
        return known.visit == null ? new JointVisit(known.by, visit, on) : known;
    }

    HandOverView.JointVisitView view(LocalDate today) {
        return new HandOverView.JointVisitView(
                by, visit, on, visit == null && by != null, visit == null && by != null && today.isAfter(by));
    }
}
