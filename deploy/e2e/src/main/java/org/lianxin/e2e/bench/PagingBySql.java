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
                select v.* from (
                (select v.* from unnest(cast(? as text[])) as c (community) cross join lateral (
                select * from visit v where v.community = c.community and (v.status <> 'SEALED' or v.cadre = ?)
                and v.community = ? order by v.started_at desc, v.id desc limit ?) v
                order by v.started_at desc, v.id desc limit ?)
                union all
                (select v.* from visit v where v.kind = 'JOINT' and v.with_cadres @> array[cast(? as varchar)]
                and v.community <> all(cast(? as text[])) and v.community = ?
                order by v.started_at desc, v.id desc limit ?)) v
                order by v.started_at desc, v.id desc limit ?""");
    }

    @Override
    public void once() throws SQLException {
        var today = LocalDate.now(ChineseTime.CLOCK);
        communities.setString(1, place.cadre());
        communities.setObject(2, today);
        communities.setObject(3, today);
        Rows.read(communities, 1);
        var own = connection.createArrayOf("text", new Object[] {place.community()});
        page.setArray(1, own);
        page.setString(2, place.cadre());
        page.setString(3, place.community());
        page.setInt(4, FETCHED);
        page.setInt(5, FETCHED);
        page.setString(6, place.cadre());
        page.setArray(7, own);
        page.setString(8, place.community());
        page.setInt(9, FETCHED);
        page.setInt(10, FETCHED);
        Rows.read(page, FETCHED);
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
