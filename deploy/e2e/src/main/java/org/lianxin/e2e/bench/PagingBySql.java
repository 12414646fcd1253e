package org.lianxin.e2e.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.lianxin.e2e.load.Work;

/** The statements behind a page of twenty: the caller's communities, then the newest visits in them, one more than shown. */
final class PagingBySql implements Work {
    private static final int FETCHED = Contests.PAGE + 1;

    private final Connection connection;
    private final PreparedStatement communities;
    private final PreparedStatement page;
    private final Place place;

    PagingBySql(Connection connection, Place place) throws SQLException {
        this.connection = connection;
        this.place = place;
        this.communities = connection.prepareStatement("""
                select distinct r.community from responsibility r
                where r.cadre = ? and r.works_from <= ? and r.works_until > ?""");
        this.page = connection.prepareStatement("""
                select v.* from unnest(cast(? as text[])) as c (community) cross join lateral (
                select * from visit v where v.community = c.community and (v.status <> 'SEALED' or v.cadre = ?)
                order by v.started_at desc, v.id desc limit ?) v
                order by v.started_at desc, v.id desc limit ?""");
    }

    @Override
    public void once() throws SQLException {
        var today = LocalDate.now(ChineseTime.CLOCK);
        communities.setString(1, place.cadre());
        communities.setObject(2, today);
        communities.setObject(3, today);
        Rows.read(communities, 1);
        page.setArray(1, connection.createArrayOf("text", new Object[] {place.community()}));
        page.setString(2, place.cadre());
        page.setInt(3, FETCHED);
        page.setInt(4, FETCHED);
        Rows.read(page, FETCHED);
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
