package org.lianxin.visit.household;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person of a household. */
@Entity
class Resident {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household")
    private Household household;

    private int position;
    private String name;
    private String relation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> groups;

    @Nullable
    private LocalDate since;

    protected Resident() {}

    Resident(Household household, int position, NewHousehold.Member member) {
        this.id = member.id();
        this.household = household;
        take(position, member);
    }

    void become(int position, NewHousehold.Member member) {
        take(position, member);
    }

    private void take(int position, NewHousehold.Member member) {
        this.position = position;
        this.name = member.name();
        this.relation = member.relation();
        this.groups = member.groupsOrNone().stream().map(Enum::name).sorted().toList();
        this.since = member.since();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String relation() {
        return relation;
    }

    List<String> groups() {
        return groups;
    }

    @Nullable
    LocalDate since() {
        return since;
    }
}
