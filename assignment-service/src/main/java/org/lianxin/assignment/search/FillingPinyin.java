package org.lianxin.assignment.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Works out the pinyin of records that came without: by a migration, or by hand of an operator. */
@ApplicationScoped
public class FillingPinyin {

    private static final int CHUNK = 1_000;

    /** What is read here is nobody else's business meanwhile; the version stays, as nothing changes for anybody. */
    private static final String NEXT =
            "select cast(ctid as text), name from %s where pinyin is null limit %d for update skip locked";

    private static final String FILL =
            "update %s set pinyin = :full, initials = :initials where ctid = cast(:row as tid)";

    private final EntityManager entities;
    private final Pinyin pinyin;

    FillingPinyin(EntityManager entities, Pinyin pinyin) {
        this.entities = entities;
        this.pinyin = pinyin;
    }

    @Scheduled(
            every = "${lianxin.assignment.fill-pinyin-every:10m}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void fill() {
        for (var table : List.of("community", "organisation", "cadre")) {
            while (QuarkusTransaction.requiringNew().call(() -> fillSome(table)) == CHUNK) {
                // until fewer than a chunk were left
            }
        }
    }

    private int fillSome(String table) {
        @SuppressWarnings("unchecked") // two columns of text
        List<Object[]> rows =
                entities.createNativeQuery(NEXT.formatted(table, CHUNK)).getResultList();
        for (var row : rows) {
            var spelling = pinyin.of((String) row[1]);
            entities.createNativeQuery(FILL.formatted(table))
                    .setParameter("full", spelling.full())
                    .setParameter("initials", spelling.initials())
                    .setParameter("row", row[0])
                    .executeUpdate();
        }
        return rows.size();
    }
}
