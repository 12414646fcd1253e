package org.lianxin.visit.household.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.HouseholdCheck;
import org.lianxin.visit.household.HouseholdHistory;
import org.lianxin.visit.household.HouseholdStep;
import org.lianxin.visit.household.Households;
import org.lianxin.visit.household.Membership;
import org.lianxin.visit.household.PersonalFields;
import org.lianxin.visit.household.Residence;
import org.lianxin.visit.household.Resident;
import org.lianxin.visit.scope.Scopes;

/** Who lived where on which day. */
@ApplicationScoped
class FindingHistory {
    /** A household that has left the caller's scope is not seen in its past either. */
    private static final String THERE = """
            from Residence r
            where r.community = :community and r.fromDay <= :day and (r.untilDay is null or r.untilDay > :day)
              and r.household > :after
              and r.household in (select h.id from Household h where %s)
            order by r.household""";

    private static final UUID FIRST = new UUID(0, 0);

    private final Households households;
    private final HouseholdHistory history;
    private final PersonalFields fields;
    private final EntityManager entities;
    private final Scopes scopes;
    private final Clock clock;

    FindingHistory(
            Households households,
            HouseholdHistory history,
            PersonalFields fields,
            EntityManager entities,
            Scopes scopes,
            Clock clock) {
        this.households = households;
        this.history = history;
        this.fields = fields;
        this.entities = entities;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional
    HistoryView of(UUID id, @Nullable String on) {
        var day = day("on", on);
        var household = households.require(id);
        scopes.requireSeen(household.community(), "household", id);
        var all = households.withMerged(id);
        var memberships = history.memberships(all).stream()
                .filter(one -> covers(one.fromDay(), one.untilDay(), day))
                .toList();
        var names = names(memberships);
        return new HistoryView(
                id,
                history.residences(all).stream()
                        .filter(one -> covers(one.fromDay(), one.untilDay(), day))
                        .map(one -> new HistoryView.Lived(
                                one.household(), one.community(), one.address(fields), one.fromDay(), one.untilDay()))
                        .toList(),
                memberships.stream()
                        .map(one -> new HistoryView.Was(
                                one.household(),
                                one.resident(),
                                names.getOrDefault(one.resident(), ""),
                                one.relation(),
                                one.fromDay(),
                                one.untilDay()))
                        .toList(),
                history.steps(all).stream().map(this::step).toList());
    }

    @Transactional
    Page<ResidenceView> there(@Nullable String community, @Nullable String on, PageQuery page) {
        if (community == null) {
            throw Problem.invalid("community", "missing");
        }
        var day = day("on", on);
        var today = LocalDate.now(clock);
        var wanted = day == null ? today : day;
        HouseholdCheck.day("on", wanted, today);
        var scope = scopes.ofCaller();
        var after = page.after(1);
        var query = entities.createQuery(THERE.formatted(scope.condition()), Residence.class)
                .setParameter("community", community)
                .setParameter("day", wanted)
                .setParameter("after", after.isEmpty() ? FIRST : UUID.fromString(after.getFirst()))
                .setMaxResults(page.fetch());
        scope.parameters().forEach(query::setParameter);
        var rows = query.getResultList();
        var members = members(rows, wanted);
        return Page.of(rows, page, row -> List.of(row.household().toString()))
                .map(row -> new ResidenceView(
                        row.household(), row.address(fields), members.getOrDefault(row.household(), List.of())));
    }

    private Map<UUID, List<ResidenceView.Person>> members(List<Residence> rows, LocalDate day) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var memberships = history
                .memberships(rows.stream().map(Residence::household).toList())
                .stream()
                .filter(one -> covers(one.fromDay(), one.untilDay(), day))
                .toList();
        var names = names(memberships);
        return memberships.stream()
                .collect(Collectors.groupingBy(
                        Membership::household,
                        Collectors.mapping(
                                one -> new ResidenceView.Person(
                                        one.resident(), names.getOrDefault(one.resident(), ""), one.relation()),
                                Collectors.toList())));
    }

    private Map<UUID, String> names(Collection<Membership> memberships) {
        var ids = memberships.stream().map(Membership::resident).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("from Resident where id in :ids", Resident.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Resident::id, resident -> resident.name(fields)));
    }

    private HistoryView.Step step(HouseholdStep step) {
        return new HistoryView.Step(
                step.kind(),
                step.other(),
                step.onDay(),
                step.risk(),
                step.reasons(fields),
                step.takenBy(),
                step.takenAt());
    }

    private static boolean covers(LocalDate from, @Nullable LocalDate until, @Nullable LocalDate day) {
        return day == null || !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw Problem.invalid(parameter, "wrong-type");
        }
    }
}
