package org.lianxin.feedback.classification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The classification. */
@ApplicationScoped
public class Categories implements PanacheRepositoryBase<Category, String> {

    public List<Category> all() {
        return find("order by path").list();
    }
}
