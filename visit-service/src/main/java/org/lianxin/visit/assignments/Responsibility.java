package org.lianxin.visit.assignments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A cadre in service answers for a community from one day until another; a database view over the copies. */
@Entity
@Immutable
class Responsibility {
    @Id
    private UUID assignment;

    private String community;
    private String cadre;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    private LocalDate worksFrom;

    /** First day no longer. */
    private LocalDate worksUntil;

    /** For a lead on leave. */
    private boolean standsIn;

    protected Responsibility() {}
}
