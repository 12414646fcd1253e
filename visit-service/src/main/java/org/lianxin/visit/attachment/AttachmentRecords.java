package org.lianxin.visit.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.files.Files;
import org.lianxin.visit.retention.Expiring;
import org.lianxin.visit.retention.LegalHolds;
import org.lianxin.visit.retention.PersonalData;
import org.lianxin.visit.visit.VisitStatus;

/** Attachments: erased with their household, or when their time is over. The row goes, and with its key the file. */
@ApplicationScoped
class AttachmentRecords implements Expiring, PersonalData {
    private static final String OLD = """
            with gone as (delete from visit_attachment where id in (
                select a.id from visit_attachment a join visit v on v.id = a.visit,
                lateral (select v.household, v.community) x
                where a.added_at < :before and %s
                order by a.added_at, a.id limit :most for update of a skip locked)
              returning file)
            select file from gone""".formatted(LegalHolds.FREE);
    private static final String OF_HOUSEHOLDS = """
            with gone as (delete from visit_attachment
              where visit in (select id from visit where household = any(:households)) returning file)
            select file from gone""";

    private final EntityManager entities;
    private final Files files;

    AttachmentRecords(EntityManager entities, Files files) {
        this.entities = entities;
        this.files = files;
    }

    @Override
    public String subject() {
        return "ATTACHMENTS";
    }

    @Override
    public int erase(Instant before, int most) {
        List<UUID> gone = entities.createNativeQuery(OLD, UUID.class)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .getResultList();
        gone.forEach(files::removeWithRow);
        return gone.size();
    }

    @Override
    public String part() {
        return "attachments";
    }

    /** What there is; the files themselves are handed over by those who handle the visits. */
    @Override
    public List<AttachmentView> of(Collection<UUID> households) {
        return entities.createQuery("""
                        from Attachment where visit in (
                            select v.id from Visit v where v.household in :households and v.status <> :sealed)
                        order by addedAt, id""", Attachment.class)
                .setParameter("households", households)
                .setParameter("sealed", VisitStatus.SEALED)
                .getResultStream()
                .map(Attachment::view)
                .toList();
    }

    @Override
    public void erase(Collection<UUID> households) {
        List<UUID> gone = entities.createNativeQuery(OF_HOUSEHOLDS, UUID.class)
                .setParameter("households", households.toArray(UUID[]::new))
                .getResultList();
        gone.forEach(files::removeWithRow);
    }
}
