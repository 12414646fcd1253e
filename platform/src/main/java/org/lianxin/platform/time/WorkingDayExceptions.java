package org.lianxin.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The days on which the calendar differs from the week. */
@ApplicationScoped
class WorkingDayExceptions {
    private final DataSource database;

    WorkingDayExceptions(DataSource database) {
        this.database = database;
    }

    /** Day → whether it is worked. */
    Map<LocalDate, Boolean> all() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select day, working from working_day_exception");
                var rows = query.executeQuery()) {
            var days = new HashMap<LocalDate, Boolean>();
            while (rows.next()) {
                days.put(rows.getObject(1, LocalDate.class), rows.getBoolean(2));
            }
            return Map.copyOf(days);
        } catch (SQLException e) {
            throw new IllegalStateException("the working-day calendar cannot be read", e);
        }
    }
}
