package org.lianxin.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Takes an import back as a whole, unless something refers to a record it made; what was changed since is left alone. */
@ApplicationScoped
class UndoingImport {
    private static final int EXAMPLES = 5;

    private final Imports imports;
    private final Intakes intakes;
    private final DataSource database;
    private final Caller caller;
    private final Clock clock;

    UndoingImport(Imports imports, Intakes intakes, DataSource database, Caller caller, Clock clock) {
        this.imports = imports;
        this.intakes = intakes;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asks for it; refused at once where it cannot be. */
    @Transactional
    Import request(UUID id) {
        var what =
                imports.findByIdOptional(id).filter(intakes::mayRead).orElseThrow(() -> Problem.notFound("import", id));
        if (what.status == ImportStatus.UNDOING || what.status == ImportStatus.UNDONE) {
            return what;
        }
        what.beginUndoing(caller.subject());
        refuseIfReferredTo(what);
        imports.flush();
        return what;
    }

    /** In the caller's transaction. */
    void undo(UUID id) {
        var what = imports.findById(id);
        refuseIfReferredTo(what);
        try (var connection = database.getConnection()) {
            what.undone(
                    intakes.require(what.register).undo(new Undoing(connection, id), clock.instant()), clock.instant());
        } catch (SQLException e) {
            throw new ImportFailure(e);
        }
    }

    private void refuseIfReferredTo(Import what) {
        try (var connection = database.getConnection()) {
            var keys = new Referrers(connection)
                    .of(what.id, intakes.require(what.register).target(), EXAMPLES);
            if (!keys.isEmpty()) {
                throw Problem.conflict("import-referred-to", String.join(", ", keys));
            }
        } catch (SQLException e) {
            throw new ImportFailure(e);
        }
    }
}
