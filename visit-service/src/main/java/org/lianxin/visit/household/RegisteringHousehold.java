package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.risk.VulnerabilityGroups;
import org.lianxin.visit.scope.Scopes;

/** A cadre registers a household of their communities, or replaces what is known of it. */
@ApplicationScoped
public class RegisteringHousehold {
    private final Households households;
    private final ReplacingHousehold replacing;
    private final VulnerabilityGroups groups;
    private final HouseholdHistory history;
    private final HouseholdCare care;
    private final Pens pens;
    private final Scopes scopes;
    private final Precondition precondition;
    private final Outbox outbox;

    RegisteringHousehold(
            Households households,
            ReplacingHousehold replacing,
            VulnerabilityGroups groups,
            HouseholdHistory history,
            HouseholdCare care,
            Pens pens,
            Scopes scopes,
            Precondition precondition,
            Outbox outbox) {
        this.households = households;
        this.replacing = replacing;
        this.groups = groups;
        this.history = history;
        this.care = care;
        this.pens = pens;
        this.scopes = scopes;
        this.precondition = precondition;
        this.outbox = outbox;
    }

    /** What was registered, and whether it is new. */
    record Registered(HouseholdView household, boolean created) {}

    @Transactional
    Registered register(UUID id, NewHousehold content) {
        var pen = pens.ofCaller();
        HouseholdCheck.check(content, pen.today());
        scopes.requireWritable(content.community(), "community");
        var known = households.findByIdOptional(id);
        var household = known.isPresent() ? change(known.get(), content, pen) : create(id, content, pen);
        households.flush();
        return new Registered(HouseholdView.of(household, pen.fields()), known.isEmpty());
    }

    /** A new household under an id of its own; the caller has seen to it that it may be registered. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Household create(UUID id, NewHousehold content, Pen pen) {
        HouseholdCheck.groups(content, Set.of(), groups);
        return createAll(Map.of(id, content), pen).getFirst();
    }

    /** One or a hundred cost the same statements, save for the rows themselves. Their groups are known to be there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Household> createAll(Map<UUID, NewHousehold> contents, Pen pen) {
        var created = new ArrayList<Household>();
        contents.forEach((id, content) -> created.add(made(id, content, pen)));
        households.persist(created);
        households.flush();
        outbox.publishAll(created.stream().map(Household::fact).toList());
        created.forEach(household -> arrive(household, Objects.requireNonNull(contents.get(household.id())), pen));
        care.owe(created.stream().filter(Household::active).toList());
        care.lookForDoubles(created);
        return created;
    }

    private Household made(UUID id, NewHousehold content, Pen pen) {
        var household = new Household(id, content, pen);
        for (int i = 0; i < content.members().size(); i++) {
            household.add(content.members().get(i), i, pen);
        }
        care.suggest(household, pen);
        return household;
    }

    private void arrive(Household household, NewHousehold content, Pen pen) {
        var since = content.livesHereSince() == null ? pen.today() : content.livesHereSince();
        household.residents().forEach(resident -> history.enter(resident, household.id(), since));
        history.note(household, HouseholdStep.Kind.REGISTERED, null, pen.today(), pen);
        history.noteDecision(household, content.risk(), content.reasons(), pen);
        if (household.active()) {
            history.arrive(household, content.address(), since, pen);
        }
    }

    private Household change(Household household, NewHousehold content, Pen pen) {
        scopes.requireSeen(household.community(), "household", household.id());
        precondition.require(household.version());
        if (household.status() == HouseholdStatus.MERGED || household.status() == HouseholdStatus.ERASED) {
            throw Problem.conflict("household-not-active", household.status());
        }
        if (!content.community().equals(household.community())) {
            throw Problem.unprocessable("household-moves-not").at("community");
        }
        HouseholdCheck.groups(content, household.groups(), groups);
        var riskBefore = household.risk();
        var wasActive = household.active();
        var groupsBefore = household.groups();
        var newcomers = replacing.replace(household, content, pen);
        care.suggest(household, pen);
        households.flush();
        newcomers.forEach(resident -> history.enter(resident, household.id(), pen.today()));
        outbox.publish(household.fact());
        care.follow(household, wasActive, riskBefore, groupsBefore);
        care.lookForDoubles(List.of(household));
        return household;
    }
}
