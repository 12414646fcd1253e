package org.lianxin.visit.reception;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The reception days. */
@ApplicationScoped
class ReceptionDays implements PanacheRepositoryBase<ReceptionDay, UUID> {

    ReceptionDay require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("reception-day", id));
    }

    /** Whatever changes the places of a day locks the day first, so that bookings of one day are decided one after the other. */
    ReceptionDay lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("reception-day", id));
    }

    /** What residents may see from a day on, soonest first. */
    List<ReceptionDay> visible(LocalDate from, @Nullable String region, @Nullable String community, PageQuery page) {
        var conditions = new StringJoiner(" and ");
        conditions.add("publishedAt is not null and heldOn >= :from");
        var values = new HashMap<String, Object>();
        values.put("from", from);
        if (region != null) {
            conditions.add("region like :region");
            values.put("region", region + "%");
        }
        if (community != null) {
            conditions.add("community = :community");
            values.put("community", community);
        }
        return page(conditions, values, page);
    }

    /** Drafts of one official, or of a region. */
    List<ReceptionDay> drafts(@Nullable String official, @Nullable String region, PageQuery page) {
        var conditions = new StringJoiner(" and ");
        conditions.add("status = DRAFT");
        var values = new HashMap<String, Object>();
        if (official != null) {
            conditions.add("official = :official");
            values.put("official", official);
        }
        if (region != null) {
            conditions.add("region like :region");
            values.put("region", region + "%");
        }
        return page(conditions, values, page);
    }

    /** Published days an official receives on, in person or as a substitute, soonest first. */
    List<ReceptionDay> receivedBy(String official, LocalDate from, int most) {
        return find(
                        "(official = ?1 or substitute = ?1) and publishedAt is not null and heldOn >= ?2 order by heldOn, id",
                        official,
                        from)
                .range(0, most - 1)
                .list();
    }

    Optional<String> regionOf(String community) {
        return getEntityManager()
                .createNativeQuery("select region from community_copy where community = :community", String.class)
                .setParameter("community", community)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    private List<ReceptionDay> page(StringJoiner conditions, HashMap<String, Object> values, PageQuery page) {
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            conditions.add("(heldOn, id) > (:afterDay, :afterId)");
            values.put("afterDay", LocalDate.parse(keys.get(0)));
            values.put("afterId", UUID.fromString(keys.get(1)));
        }
        return find(conditions + " order by heldOn, id", values)
                .range(0, page.limit())
                .list();
    }

    static List<String> sortKey(ReceptionDay day) {
        return List.of(day.heldOn().toString(), day.id().toString());
    }
}
