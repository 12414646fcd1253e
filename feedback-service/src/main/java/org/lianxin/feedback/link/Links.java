package org.lianxin.feedback.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What belongs to matters. */
@ApplicationScoped
class Links implements PanacheRepositoryBase<Link, UUID> {

    /** More would be a list of their own. */
    static final int MOST = 100;

    List<LinkView> of(UUID matter) {
        return find("matter = ?1 order by linkedAt, id", matter).stream()
                .map(Link::view)
                .toList();
    }

    boolean remove(UUID matter, UUID link) {
        return delete("matter = ?1 and id = ?2 and kind <> ?3", matter, link, LinkKind.NEED) > 0;
    }
}
