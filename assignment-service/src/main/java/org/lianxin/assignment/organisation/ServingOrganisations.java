package org.lianxin.assignment.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lianxin.platform.audit.OrganisationsOfRegion;

/** Which organisations serve a region, for the audit log. */
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
                        "select credit_code from organisation where region like :region", String.class)
                .setParameter("region", region + "%")
                .getResultList();
    }
}
