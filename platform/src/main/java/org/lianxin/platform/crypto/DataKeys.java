package org.lianxin.platform.crypto;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The data keys. */
@ApplicationScoped
class DataKeys implements PanacheRepositoryBase<DataKey, Integer> {
    /** Also in {@code data_key_for_sealing()}: whoever seals shares this lock on the key, whoever retires it takes it alone. */
    private static final int SEALING = 1_684_759_929;

    /** One change of the table at a time; whoever only seals reads on. */
    void lockTable() {
        getEntityManager()
                .createNativeQuery("lock table data_key in share row exclusive mode")
                .executeUpdate();
    }

    /** Keeps everybody from sealing with the key until the transaction ends; false while anybody who has is not done. */
    boolean lockAgainstSealing(int id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(?1, ?2)", Boolean.class)
                .setParameter(1, SEALING)
                .setParameter(2, id)
                .getSingleResult();
    }

    Optional<DataKey> active(DataKeyPurpose purpose) {
        return find("purpose = ?1 and state = ?2", purpose, DataKeyState.ACTIVE).firstResultOptional();
    }

    List<Integer> retiring() {
        return ids("state = ?1 order by id", DataKeyState.RETIRING);
    }

    List<Integer> retiredBefore(Instant time) {
        return ids("state = ?1 and retiredAt < ?2 order by id", DataKeyState.RETIRED, time);
    }

    private List<Integer> ids(String which, Object... parameters) {
        return find(which, parameters).stream().map(DataKey::id).toList();
    }

    DataKey forChange(int id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    List<DataKey> inOrder() {
        return find("order by id").list();
    }

    int nextId() {
        return find("order by id desc")
                .firstResultOptional()
                .map(last -> last.id() + 1)
                .orElse(1);
    }
}
