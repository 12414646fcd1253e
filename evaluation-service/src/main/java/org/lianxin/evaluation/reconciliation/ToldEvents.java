package org.lianxin.evaluation.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;
import org.lianxin.platform.web.Problem;

/** Holds the list of a producer for the time of a transaction. */
@ApplicationScoped
class ToldEvents {
    private static final int BATCH = 5_000;

    private final Session session;

    ToldEvents(Session session) {
        this.session = session;
    }

    /** Lines of {@code id,type,…}; a heading is passed over, a line that is none is refused with its number. */
    void read(InputStream list) {
        session.doWork(database -> {
            try (var create = database.createStatement()) {
                create.execute(
                        "create temporary table told_event (id uuid not null, type varchar(100) not null) on commit drop");
            }
            copy(list, database);
            try (var analyze = database.createStatement()) {
                analyze.execute("analyze told_event");
            }
        });
    }

    private static void copy(InputStream list, Connection database) throws SQLException {
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
                var insert = database.prepareStatement("insert into told_event (id, type) values (?, ?)")) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                var fields = line.split(",", 3);
                if (number == 1 && fields[0].equals("id")) {
                    continue;
                }
                insert.setObject(1, id(fields, number));
                insert.setString(2, fields[1]);
                insert.addBatch();
                if (number % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (IOException brokenOff) {
            throw Problem.of(400, "http-400");
        }
    }

    private static UUID id(String[] fields, int line) {
        try {
            if (fields.length > 1 && fields[1].matches("[a-z0-9.-]{1,100}") && fields[0].length() == 36) {
                return UUID.fromString(fields[0]);
            }
        } catch (IllegalArgumentException noId) {
            // Refused below.
        }
        throw Problem.invalid("line " + line, "not-an-event-line");
    }
}
