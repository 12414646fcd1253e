package org.lianxin.platform.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.imports.Import.Phase;
import org.lianxin.platform.web.Problem;

/**
 * Works on one import, in one transaction: whatever happens half-way leaves nothing behind, and whoever comes next begins it
 * anew. What can be seen of its progress is written beside it.
 */
@ApplicationScoped
class TakingIn {
    private static final Logger LOG = Logger.getLogger(TakingIn.class);
    private static final int MANY = 1_000;

    private final Imports imports;
    private final Intakes intakes;
    private final Parts parts;
    private final UndoingImport undoing;
    private final DataSource database;
    private final ObjectMapper json;
    private final ImportConfig config;
    private final Clock clock;

    TakingIn(
            Imports imports,
            Intakes intakes,
            Parts parts,
            UndoingImport undoing,
            DataSource database,
            ObjectMapper json,
            ImportConfig config,
            Clock clock) {
        this.imports = imports;
        this.intakes = intakes;
        this.parts = parts;
        this.undoing = undoing;
        this.database = database;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    List<UUID> waiting() {
        return QuarkusTransaction.requiringNew().call(imports::waiting);
    }

    /**
     * Does what is to be done with the import, unless somebody else is at it or it is done already.
     *
     * @throws Problem what is wrong with the file as a whole; the import has failed then
     */
    void process(UUID id) {
        process(id, () -> imports.claim(id));
    }

    /** The same, and afterwards it is done: if the job has come first, this waits for it. */
    void processNow(UUID id) {
        process(id, () -> {
            imports.claimInTurn(id);
            return true;
        });
    }

    private void process(UUID id, BooleanSupplier claim) {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout((int) config.timeout().toSeconds())
                    .run(() -> {
                        if (claim.getAsBoolean()) {
                            work(id);
                        }
                    });
        } catch (Problem wrong) {
            beside(() -> fail(id, Flaw.of(wrong), 0));
            throw wrong;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "import %s failed", id);
            beside(() -> fail(id, Flaw.failed(), config.attempts()));
            throw failure;
        }
    }

    private void work(UUID id) {
        var status = beside(() -> begin(id));
        if (status == ImportStatus.RUNNING) {
            takeIn(id);
        } else if (status == ImportStatus.UNDOING) {
            undoing.undo(id);
        }
    }

    private @Nullable ImportStatus begin(UUID id) {
        var what = imports.findById(id);
        if (!what.status.isWaiting()) {
            return null;
        }
        if (what.attempts >= config.attempts() && what.status == ImportStatus.RUNNING) {
            // The process died over it each time.
            return fail(id, Flaw.failed(), 0);
        }
        if (what.status != ImportStatus.UNDOING) {
            what.begin(clock.instant());
        }
        return what.status;
    }

    private void takeIn(UUID id) {
        var begun = beside(() -> imports.findById(id));
        var intake = intakes.require(begun.register);
        try (var file = parts.fetch(begun, intake.personal());
                var rows = file.rows(intake.breaksInRecord());
                var connection = database.getConnection()) {
            var stage = new Stage(connection, intake, begun, json);
            int count = stage.fill(rows, read -> show(id, Phase.READING, read));
            show(id, Phase.JUDGING, count);
            var counts = stage.judge();
            show(id, Phase.APPLYING, count);
            if (!begun.dryRun) {
                intake.apply(new Staged(connection, begun), clock.instant());
                if (count > MANY) {
                    // Else the first searches after a large list are planned for the register as it was before.
                    new Staged(connection, begun)
                            .run("analyze " + intake.target().table());
                }
            }
            stage.keep(id);
            parts.drop(id);
            imports.findById(id).finish(count, counts, clock.instant());
        } catch (IOException | SQLException e) {
            throw new ImportFailure(e);
        }
    }

    private @Nullable ImportStatus fail(UUID id, Flaw reason, int attempts) {
        var what = imports.findById(id);
        if (what.status == ImportStatus.UNDOING) {
            what.cannotBeUndone(reason);
        } else if (what.status == ImportStatus.RUNNING && what.attempts >= attempts) {
            what.fail(reason, clock.instant());
            parts.drop(id);
        }
        return null;
    }

    private void show(UUID id, Phase phase, int rows) {
        beside(() -> {
            imports.show(id, phase, rows);
            return null;
        });
    }

    /** In a transaction of its own, visible to all at once. */
    private static <T extends @Nullable Object> T beside(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
