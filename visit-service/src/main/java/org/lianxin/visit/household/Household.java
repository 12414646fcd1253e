package org.lianxin.visit.household;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.contact.Risk;

/** A household somebody answers for, with its residents. */
@Entity
class Household {
    @Id
    private UUID id;

    private String community;
    private String address;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> riskReasons;

    private boolean active;

    @Nullable
    private LocalDate lastContactOn;

    @OneToMany(mappedBy = "household", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<Resident> residents = new ArrayList<>();

    private Instant registeredAt;

    private Instant changedAt;

    @Version
    private long version;

    protected Household() {}

    Household(UUID id, NewHousehold first, Instant now) {
        this.id = id;
        this.community = first.community();
        this.lastContactOn = first.lastContactOn();
        this.registeredAt = now;
        become(first, now);
    }

    HouseholdChanged registered() {
        return fact();
    }

    /** Takes over everything but the community: whoever moves is a new household there. */
    HouseholdChanged change(NewHousehold change, Instant now) {
        if (!change.community().equals(community)) {
            throw Problem.unprocessable("household-moves-not").at("community");
        }
        become(change, now);
        return fact();
    }

    private void become(NewHousehold content, Instant now) {
        this.address = content.address();
        this.risk = content.risk();
        this.riskReasons = List.copyOf(content.reasons());
        this.active = content.stillThere();
        this.changedAt = now;
        replaceResidents(content.members());
    }

    private void replaceResidents(List<NewHousehold.Member> members) {
        var before = residents.stream().collect(Collectors.toMap(Resident::id, Function.identity()));
        var after = IntStream.range(0, members.size())
                .mapToObj(place -> {
                    var member = members.get(place);
                    var known = before.get(member.id());
                    if (known == null) {
                        return new Resident(this, place, member);
                    }
                    known.become(place, member);
                    return known;
                })
                .toList();
        residents.clear();
        residents.addAll(after);
    }

    private HouseholdChanged fact() {
        return new HouseholdChanged(id, community, risk, vulnerable(), active, changedAt);
    }

    /** Somebody in it belongs to a group that does not ask by itself. */
    boolean vulnerable() {
        return residents.stream().anyMatch(resident -> !resident.groups().isEmpty());
    }

    /** The groups of all its members. */
    Set<String> groups() {
        return residents.stream()
                .flatMap(resident -> resident.groups().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    UUID id() {
        return id;
    }

    String community() {
        return community;
    }

    String address() {
        return address;
    }

    Risk risk() {
        return risk;
    }

    List<String> riskReasons() {
        return riskReasons;
    }

    boolean active() {
        return active;
    }

    @Nullable
    LocalDate lastContactOn() {
        return lastContactOn;
    }

    List<Resident> residents() {
        return residents;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
