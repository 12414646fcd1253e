package org.lianxin.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.FieldMessages;

/** Reads what became of the rows, in the reader's language. */
@ApplicationScoped
class Verdicts {
    private static final int MOST_AT_ONCE = 10_000;
    private static final TypeReference<List<Flaw>> FLAWS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;
    private final FieldMessages messages;

    Verdicts(DataSource database, ObjectMapper json, FieldMessages messages) {
        this.database = database;
        this.json = json;
        this.messages = messages;
    }

    /** For the answer to an upload: the refused rows, or all. */
    List<RowVerdict> first(UUID id, boolean all, HttpHeaders headers) {
        return after(id, all ? null : Verdict.REFUSED, 0, MOST_AT_ONCE, messages.language(headers));
    }

    /** The rows with that verdict, or all, below a line of the file. */
    List<RowVerdict> after(UUID id, @Nullable Verdict only, int line, int most, Locale language) {
        var condition = only == null ? "" : " and verdict = '" + only + "'";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select line, key, verdict, flaws from import_row where import = ? and line > ?" + condition
                                + " order by line limit ?")) {
            Staged.bind(select, id, line, most);
            var found = new ArrayList<RowVerdict>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(verdict(rows, language));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new ImportFailure(e);
        }
    }

    private RowVerdict verdict(ResultSet row, Locale language) throws SQLException, JsonProcessingException {
        var flaws = row.getString("flaws");
        List<Flaw> wrong = flaws == null ? List.of() : json.readValue(flaws, FLAWS);
        return new RowVerdict(
                row.getInt("line"),
                row.getString("key"),
                Verdict.valueOf(row.getString("verdict")),
                wrong.stream()
                        .map(flaw -> messages.say(flaw.field(), flaw.code(), flaw.args(), language))
                        .toList());
    }
}
