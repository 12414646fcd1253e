package org.lianxin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lianxin.platform.id.Ids;

/** A table with a sealed column, as a service has them. The number in a row counts its changes. */
@ApplicationScoped
class SealedNotes {
    static final String TABLE = "sealed_note";
    static final String COLUMN = "phone";

    private final EntityManager database;
    private final FieldCipher cipher;
    private final BlindIndex index;

    SealedNotes(EntityManager database, FieldCipher cipher, BlindIndex index) {
        this.database = database;
        this.cipher = cipher;
        this.index = index;
    }

    @Produces
    @Singleton
    static SealedColumn declared() {
        return SealedColumn.of(TABLE, COLUMN);
    }

    @Transactional
    List<UUID> write(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> insert("0")).toList();
    }

    @Transactional
    UUID write(String text) {
        return insert(text);
    }

    private UUID insert(String text) {
        var id = Ids.next();
        database.createNativeQuery("insert into sealed_note (id, phone, lookup) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, cipher.seal(text, TABLE, COLUMN, id))
                .setParameter(3, index.of(TABLE, COLUMN, text))
                .executeUpdate();
        return id;
    }

    @Transactional
    void count(UUID id) {
        count(id, () -> {});
    }

    /** Counts up and, before the commit, does something else. */
    @Transactional
    void count(UUID id, Runnable beforeCommit) {
        var now = Integer.parseInt(cipher.open(sealed(id, " for update"), TABLE, COLUMN, id));
        put(id, cipher.seal(Integer.toString(now + 1), TABLE, COLUMN, id));
        beforeCommit.run();
    }

    @Transactional
    void put(UUID id, byte[] sealed) {
        database.createNativeQuery("update sealed_note set phone = ?1 where id = ?2")
                .setParameter(1, sealed)
                .setParameter(2, id)
                .executeUpdate();
    }

    @Transactional
    void rewrite(UUID id, String text) {
        put(id, cipher.seal(text, TABLE, COLUMN, id));
    }

    @Transactional
    void inTransaction(Runnable work) {
        work.run();
    }

    byte[] sealed(UUID id) {
        return sealed(id, "");
    }

    private byte[] sealed(UUID id, String lock) {
        return (byte[]) database.createNativeQuery("select phone from sealed_note where id = ?1" + lock, byte[].class)
                .setParameter(1, id)
                .getSingleResult();
    }

    @Transactional
    String open(UUID id) {
        return cipher.open(sealed(id), TABLE, COLUMN, id);
    }

    @SuppressWarnings("unchecked")
    @Transactional
    List<UUID> find(String text) {
        return database.createNativeQuery("select id from sealed_note where lookup = ?1", UUID.class)
                .setParameter(1, index.of(TABLE, COLUMN, text))
                .getResultList();
    }

    long keysErased(int key) {
        return (Long) database.createNativeQuery(
                        "select count(*) from data_key where id = ?1 and wrapped is null", Long.class)
                .setParameter(1, key)
                .getSingleResult();
    }
}
