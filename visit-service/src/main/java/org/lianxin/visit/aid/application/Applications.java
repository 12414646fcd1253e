package org.lianxin.visit.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.visit.scope.Scope;

/** Applications and their papers. */
@ApplicationScoped
class Applications {
    private final EntityManager entities;

    Applications(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Application> of(UUID helpCase) {
        return Optional.ofNullable(entities.find(Application.class, helpCase));
    }

    /** By the code of the paper. */
    Map<String, Paper> papers(UUID helpCase) {
        return entities.createQuery("from Paper where helpCase = :helpCase", Paper.class)
                .setParameter("helpCase", helpCase)
                .getResultStream()
                .collect(Collectors.toMap(Paper::paper, paper -> paper));
    }

    void persist(Object added) {
        entities.persist(added);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** Declared relatives of staff in the scope, the latest case first. */
    List<Application> relatives(Scope scope, PageQuery page) {
        var keys = page.after(1);
        var query = entities.createQuery(
                "from Application a where a.relatedCadre is not null"
                        + " and a.helpCase in (select h.id from HelpCase h where " + scope.condition() + ")"
                        + (keys.isEmpty() ? "" : " and a.helpCase < :before")
                        + " order by a.helpCase desc",
                Application.class);
        scope.parameters().forEach(query::setParameter);
        if (!keys.isEmpty()) {
            query.setParameter("before", UUID.fromString(keys.getFirst()));
        }
        return query.setMaxResults(page.fetch()).getResultList();
    }
}
