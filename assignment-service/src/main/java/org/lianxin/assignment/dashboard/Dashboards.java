package org.lianxin.assignment.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.assignment.register.RegionRange;

/**
 * Reads the figures of the province a region lies in. Always of all of it: what has to be hidden in one district depends on
 * its neighbours, and the same figure must be hidden whoever asks and however finely.
 */
@ApplicationScoped
class Dashboards {

    private final EntityManager entities;

    Dashboards(EntityManager entities) {
        this.entities = entities;
    }

    RegionTree read(String region, LocalDate day, int year) {
        var tree = new RegionTree(region.substring(0, Level.PROVINCE.digits()));
        var range = RegionRange.of(tree.root().code());
        rows(within(DashboardSql.STREETS, range).setParameter("day", day)).forEach(row -> street(tree, row));
        rows(within(DashboardSql.HOUSEHOLDS, range)).forEach(row -> {
            var street = tree.area(row.get("street", String.class));
            street.count(Cell.HOUSEHOLDS, number(row, "households"));
            street.count(Cell.VULNERABLE, number(row, "vulnerable"));
        });
        rows(within(DashboardSql.ORGANISATIONS, range)
                        .setParameter("day", day)
                        .setParameter("year", year)
                        .setParameter("first", LocalDate.of(year, 1, 1))
                        .setParameter("next", LocalDate.of(year + 1, 1, 1)))
                .forEach(row -> organisation(tree, row));
        SmallCells.hideIn(tree.root());
        return tree;
    }

    private static void street(RegionTree tree, Tuple row) {
        var code = row.get("street", String.class);
        var street = tree.area(code);
        street.called(row.get("street_name", String.class));
        tree.area(code.substring(0, Level.DISTRICT.digits())).called(row.get("district_name", String.class));
        tree.area(code.substring(0, Level.CITY.digits())).called(row.get("city_name", String.class));
        tree.root().called(row.get("province_name", String.class));
        long communities = number(row, "communities");
        long led = number(row, "with_lead");
        long acting = number(row, "acting_only");
        street.count(Cell.COMMUNITIES, communities);
        street.count(Cell.WITH_LEAD, led);
        street.count(Cell.ACTING_ONLY, acting);
        street.count(Cell.VACANT, communities - led - acting);
    }

    private static void organisation(RegionTree tree, Tuple row) {
        var organisation = tree.organisation(row.get("credit_code", String.class), row.get("region", String.class));
        organisation.called(row.get("name", String.class));
        organisation.count(Cell.CADRES, number(row, "cadres"));
        organisation.count(Cell.REACHED, number(row, "reached"));
        organisation.count(Cell.SHORT, number(row, "below"));
        organisation.count(Cell.NO_TARGET, number(row, "no_target"));
        organisation.add(
                row.get("hours", BigDecimal.class),
                row.get("points", BigDecimal.class),
                row.get("most", BigDecimal.class));
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private Query within(String sql, RegionRange range) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until());
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
