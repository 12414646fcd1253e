package org.lianxin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Lets go of keys that no row uses. Nobody can be sealing with one while it is looked for. */
@ApplicationScoped
class RetiringKeys {
    private static final Logger LOG = Logger.getLogger(RetiringKeys.class);

    private final DataKeys keys;
    private final SealedColumns columns;
    private final SealedRows rows;
    private final Clock clock;

    RetiringKeys(DataKeys keys, SealedColumns columns, SealedRows rows, Clock clock) {
        this.keys = keys;
        this.columns = columns;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void retire(int id) {
        if (!keys.lockAgainstSealing(id)) {
            return;
        }
        var key = keys.forChange(id);
        if (key.state() == DataKeyState.RETIRING && !used(id)) {
            key.retire(clock.instant());
            LOG.infof("data key %d is retired: no row uses it", id);
        }
    }

    /** Erases the key, or calls it back when a row that uses it has turned up. */
    @Transactional(TxType.REQUIRES_NEW)
    void erase(int id) {
        if (!keys.lockAgainstSealing(id)) {
            return;
        }
        var key = keys.forChange(id);
        if (key.state() != DataKeyState.RETIRED) {
            return;
        }
        if (used(id)) {
            key.recall();
            LOG.warnf("data key %d is needed again: a row uses it", id);
        } else {
            key.erase();
            LOG.infof("data key %d is erased", id);
        }
    }

    private boolean used(int id) {
        return columns.all().stream().anyMatch(column -> rows.anyOf(column, id));
    }
}
