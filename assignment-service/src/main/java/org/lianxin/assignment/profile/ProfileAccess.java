package org.lianxin.assignment.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.Communities;
import org.lianxin.assignment.community.Community;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Who sees the profile of which community: staff of the region, and whoever answers for the community today. */
@ApplicationScoped
public class ProfileAccess {

    private final Communities communities;
    private final Staff staff;
    private final Caller caller;
    private final EntityManager entities;
    private final Clock clock;

    ProfileAccess(Communities communities, Staff staff, Caller caller, EntityManager entities, Clock clock) {
        this.communities = communities;
        this.staff = staff;
        this.caller = caller;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What the caller may not see does not exist for them.
     *
     * @return the community, and whether the caller looks after it and may see small counts
     */
    Seen require(String code) {
        var community = communities.require(code);
        boolean inRegion = staff.overlooks() && staff.covers(community.region());
        boolean own =
                !(inRegion && caller.has(Role.SUPERVISOR)) && caller.has(Role.CADRE) && answersFor(staff.self(), code);
        if (!inRegion && !own) {
            throw Problem.notFound("community", code);
        }
        return new Seen(community, own || caller.has(Role.SUPERVISOR));
    }

    record Seen(Community community, boolean exactly) {}

    /** Whether the cadre answers for the community today, in whatever role; until it is handed over they still do. */
    public boolean answersFor(CadreId cadre, String community) {
        return !entities.createNativeQuery("""
                        select 1 from assignment
                        where community = :community and org = :org and staff_number = :staff
                          and status in ('ACTIVE', 'HANDING_OVER')
                          and valid_from <= :today
                          and (valid_to is null or valid_to > :today or status = 'HANDING_OVER')""")
                .setParameter("community", community)
                .setParameter("org", cadre.org())
                .setParameter("staff", cadre.staffNumber())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
