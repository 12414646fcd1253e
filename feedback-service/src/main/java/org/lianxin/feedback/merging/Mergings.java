package org.lianxin.feedback.merging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lianxin.feedback.matter.Matter;

/** What goes along with what. */
@ApplicationScoped
class Mergings implements PanacheRepositoryBase<Merging, UUID> {

    boolean leads(UUID matter) {
        return count("into", matter) > 0;
    }

    /** The matters that go along, locked; the caller holds the one they go along with. */
    @SuppressWarnings("unchecked") // a native query with an entity class gives that entity
    List<Matter> members(UUID leader) {
        return getEntityManager()
                .createNativeQuery(
                        "select m.* from matter m where m.id in (select g.matter from merging g where g.into_matter = :leader)"
                                + " order by m.id for no key update",
                        Matter.class)
                .setParameter("leader", leader)
                .getResultList();
    }
}
