package org.lianxin.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The days on which the calendar differs from the week. */
@ApplicationScoped
class WorkingDayExceptions {
    private static final String UNREADABLE = "the working-day calendar cannot be read";

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
            throw new IllegalStateException(UNREADABLE, e);
        }
    }

    /** In order; of one year or of all. */
    List<WorkingDay> list(@Nullable Integer year) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select day, working, name, source from working_day_exception where ?::integer is null or extract(year from day) = ? order by day")) {
            query.setObject(1, year, Types.INTEGER);
            query.setObject(2, year, Types.INTEGER);
            var days = new ArrayList<WorkingDay>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    days.add(new WorkingDay(
                            rows.getObject(1, LocalDate.class),
                            rows.getBoolean(2),
                            rows.getString(3),
                            rows.getString(4)));
                }
            }
            return days;
        } catch (SQLException e) {
            throw new IllegalStateException(UNREADABLE, e);
        }
    }

    void put(WorkingDay day) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into working_day_exception (day, working, name, source) values (?, ?, ?, ?)
                        on conflict on constraint working_day_exception_pk do update
                        set working = excluded.working, name = excluded.name, source = excluded.source""")) {
            insert.setObject(1, day.day());
            insert.setBoolean(2, day.working());
            insert.setString(3, day.name());
            insert.setString(4, day.source());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the working-day calendar cannot be changed", e);
        }
    }

    /** Whether there was one. */
    boolean delete(LocalDate day) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from working_day_exception where day = ?")) {
            delete.setObject(1, day);
            return delete.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the working-day calendar cannot be changed", e);
        }
    }
}
