package org.lianxin.visit.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lianxin.platform.audit.OrganisationsOfRegion;

/** Which organisations serve a region, for the audit log: those whose officials answer for a community there. */
@ApplicationScoped
class ServingOrganisations implements OrganisationsOfRegion {
    private final EntityManager database;

    ServingOrganisations(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    @Override
    public List<String> in(String region) {
        return database.createNativeQuery(
                        "select distinct split_part(a.cadre, '/', 1) from assignment_copy a join community_copy c using (community) where c.region like :region",
                        String.class)
                .setParameter("region", region + "%")
                .getResultList();
    }
}
