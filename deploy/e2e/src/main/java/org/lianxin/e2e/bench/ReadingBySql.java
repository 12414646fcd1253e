package org.lianxin.e2e.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.lianxin.e2e.load.Work;

/** The statements behind one visit: the row, whether the caller may see it, its corrections. */
final class ReadingBySql implements Work {
    private final Connection connection;
    private final PreparedStatement visit;
    private final PreparedStatement covers;
    private final PreparedStatement corrections;
    private final Place place;
    private final Supplier<UUID> ids;

    ReadingBySql(Connection connection, Place place, Supplier<UUID> ids) throws SQLException {
        this.connection = connection;
        this.place = place;
        this.ids = ids;
        this.visit = connection.prepareStatement("select v.* from visit v where v.id = ?");
        this.covers = connection.prepareStatement("""
                select 1 from responsibility r
                where r.cadre = ? and r.community = ? and r.works_from <= ? and r.works_until > ?
                fetch first ? rows only""");
        this.corrections =
                connection.prepareStatement("select c.* from visit_correction c where c.visit = ? order by c.id");
    }

    @Override
    public void once() throws SQLException {
        var id = ids.get();
        var today = LocalDate.now(ChineseTime.CLOCK);
        visit.setObject(1, id);
        Rows.read(visit, 1);
        covers.setString(1, place.cadre());
        covers.setString(2, place.community());
        covers.setObject(3, today);
        covers.setObject(4, today);
        covers.setInt(5, 1);
        Rows.read(covers, 1);
        corrections.setObject(1, id);
        Rows.read(corrections, 0);
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
