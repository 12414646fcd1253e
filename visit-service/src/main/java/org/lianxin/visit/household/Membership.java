package org.lianxin.visit.household;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;

/** Who belonged to a household, from one day until another. */
@Entity
public class Membership {
    @Id
    private UUID id;

    private UUID household;
    private UUID resident;
    private String relation;
    private LocalDate fromDay;

    /** First day no longer. */
    @Nullable
    private LocalDate untilDay;

    protected Membership() {}

    Membership(UUID household, UUID resident, String relation, LocalDate fromDay) {
        this.id = Ids.next();
        this.household = household;
        this.resident = resident;
        this.relation = relation;
        this.fromDay = fromDay;
    }

    void end(LocalDate day, String field) {
        if (day.isBefore(fromDay)) {
            throw Problem.invalid(field, "before-it-began", fromDay);
        }
        this.untilDay = day;
    }

    void relate(String newRelation) {
        this.relation = newRelation;
    }

    public UUID household() {
        return household;
    }

    public UUID resident() {
        return resident;
    }

    public String relation() {
        return relation;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public @Nullable LocalDate untilDay() {
        return untilDay;
    }
}
