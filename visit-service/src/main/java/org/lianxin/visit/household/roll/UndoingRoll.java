package org.lianxin.visit.household.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.imports.Intake.Undone;
import org.lianxin.platform.imports.Undoing;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.contact.Risk;
import org.lianxin.visit.household.HouseholdEvent;

/** Takes a list back: households it made that still stand as it made them, unless something has come of one of them. */
@ApplicationScoped
class UndoingRoll {
    /** What a registration writes by itself. Everything else that refers to a household or a person has come of it since. */
    private static final String REFERRERS = """
            select r.conrelid\\:\\:regclass\\:\\:text, a.attname, r.confrelid\\:\\:regclass\\:\\:text
            from pg_constraint r join pg_attribute a on a.attrelid = r.conrelid and a.attnum = r.conkey[1]
            where r.contype = 'f' and r.confrelid in ('household'\\:\\:regclass, 'resident'\\:\\:regclass)
              and r.conrelid\\:\\:regclass\\:\\:text not in ('resident', 'resident_group', 'residence', 'membership', 'household_step',
                                                   'household_duplicate', 'household_roll_row', 'household', 'due_contact')
            order by 1, 2""";

    private static final String UNTOUCHED = """
            select distinct h.id from household h join household_roll_row r on r.household = h.id
            where r.import = :import and h.version = 0 and h.status = 'ACTIVE'
              and not exists (select from household_step s where s.household = h.id and s.kind not in ('REGISTERED', 'RISK'))""";

    /** The first contact is owed from the registration on; one that was met, missed or put off is more than that. */
    private static final String CONTACTED = """
            select 1 from due_contact d where d.household = any(:ids)
              and (d.status <> 'OPEN' or exists (select from due_contact_snooze s where s.due_contact = d.id))""";

    private static final List<String> REMOVALS = List.of(
            "delete from due_contact where household = any(:ids)",
            "delete from household_duplicate where first = any(:ids) or second = any(:ids)",
            "delete from household_roll_row where household = any(:ids)",
            "delete from resident_group where resident in (select id from resident where household = any(:ids))",
            "delete from membership where household = any(:ids)",
            "delete from residence where household = any(:ids)",
            "delete from household_step where household = any(:ids)",
            "delete from resident where household = any(:ids)",
            "delete from household where id = any(:ids)");

    private final EntityManager entities;
    private final Outbox outbox;

    UndoingRoll(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    Undone undo(Undoing what, Instant at) {
        List<UUID> untouched = entities.createNativeQuery(UNTOUCHED, UUID.class)
                .setParameter("import", what.id())
                .getResultList();
        var ids = untouched.toArray(UUID[]::new);
        refuseIfReferredTo(ids);
        tell(ids, at);
        var people = (Number) entities.createNativeQuery("select count(*) from resident where household = any(:ids)")
                .setParameter("ids", ids)
                .getSingleResult();
        for (var removal : REMOVALS) {
            entities.createNativeQuery(removal).setParameter("ids", ids).executeUpdate();
        }
        return new Undone(people.intValue(), 0);
    }

    /** Whoever took the households over forgets them. */
    private void tell(UUID[] ids, Instant at) {
        List<?> households = entities.createNativeQuery(
                        "select id, community, risk from household where id = any(:ids)", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        for (var row : households) {
            var columns = (Object[]) row;
            var id = (UUID) columns[0];
            var community = (String) columns[1];
            outbox.publishAll(List.of(
                    new HouseholdEvent.Changed(
                            id, community, Risk.valueOf((String) columns[2]), false, false, List.of(), at),
                    new HouseholdEvent.Erased(id, community, at)));
        }
    }

    private void refuseIfReferredTo(UUID[] ids) {
        refuse(CONTACTED, ids, "due_contact");
        List<?> referrers =
                entities.createNativeQuery(REFERRERS, Object[].class).getResultList();
        for (var one : referrers) {
            var referrer = (Object[]) one;
            var to = "household".equals(referrer[2])
                    ? "any(:ids)"
                    : "any(array(select id from resident where household = any(:ids)))";
            refuse(
                    "select 1 from " + referrer[0] + " where " + referrer[1] + " = " + to,
                    ids,
                    String.valueOf(referrer[0]));
        }
    }

    private void refuse(String referring, UUID[] ids, String what) {
        var found = entities.createNativeQuery(referring)
                .setParameter("ids", ids)
                .setMaxResults(1)
                .getResultList();
        if (!found.isEmpty()) {
            throw Problem.conflict("import-referred-to", what);
        }
    }
}
