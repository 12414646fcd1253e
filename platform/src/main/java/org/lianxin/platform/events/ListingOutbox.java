package org.lianxin.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Tells which events were recorded, row by row, however many they are. */
@ApplicationScoped
class ListingOutbox {
    private static final String LIST = """
            select id, type, topic, occurred_at from outbox where occurred_at >= ? and occurred_at < ? order by position""";

    private final DataSource database;

    ListingOutbox(DataSource database) {
        this.database = database;
    }

    void write(Instant from, Instant until, OutputStream body) throws IOException {
        var lines = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        lines.write("id,type,topic,occurredAt\n");
        try (var connection = database.getConnection()) {
            // Without a transaction the driver would fetch all rows at once.
            connection.setAutoCommit(false);
            try {
                write(connection, from, until, lines);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be read", e);
        }
        lines.flush();
    }

    private static void write(Connection connection, Instant from, Instant until, OutputStreamWriter lines)
            throws SQLException, IOException {
        try (var select = connection.prepareStatement(LIST)) {
            select.setFetchSize(5_000);
            select.setObject(1, from.atOffset(ZoneOffset.UTC));
            select.setObject(2, until.atOffset(ZoneOffset.UTC));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.write("%s,%s,%s,%s\n"
                            .formatted(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
        }
    }
}
