package org.lianxin.platform.audit;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Which organisations serve a region, as far as a service knows: an official's token names an organisation and no region, and
 * an inspector sees what the officials of a region have done.
 */
public interface OrganisationsOfRegion {
    /** @param region prefix of a division code */
    List<String> in(String region);

    /** Where a service knows none, inspectors see only those whose tokens name a region. */
    @DefaultBean
    @ApplicationScoped
    class Unknown implements OrganisationsOfRegion {
        @Override
        public List<String> in(String region) {
            return List.of();
        }
    }
}
