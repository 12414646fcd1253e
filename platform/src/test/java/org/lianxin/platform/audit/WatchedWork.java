package org.lianxin.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lianxin.platform.note.Note;
import org.lianxin.platform.web.Problem;

/** What the watched requests do. */
@ApplicationScoped
class WatchedWork {
    private final EntityManager database;
    private final AuditedRequest audited;

    WatchedWork(EntityManager database, AuditedRequest audited) {
        this.database = database;
        this.audited = audited;
    }

    @Transactional
    void write(UUID id) {
        insert(id);
    }

    /** Left to be flushed when the transaction commits. */
    @Transactional
    void changeEntity(UUID id) {
        database.find(Note.class, id).rewrite("changed " + id);
    }

    @Transactional
    void writeAndFail(UUID id) {
        insert(id);
        throw Problem.conflict("conflict");
    }

    @Transactional
    void writeForNobody(UUID id) {
        audited.forNobody();
        insert(id);
    }

    @Transactional
    void look() {
        database.createNativeQuery("select count(*) from note").getSingleResult();
    }

    private void insert(UUID id) {
        database.createNativeQuery("insert into note (id, text, version) values (?1, ?2, 0)")
                .setParameter(1, id)
                .setParameter(2, id.toString())
                .executeUpdate();
    }
}
