package org.lianxin.feedback.statistics;

/** What figures are told apart by. */
enum Grouping {
    /** Nothing: one row. */
    TOTAL("left(m.kind, 0)"),
    /** The next smaller places of the region asked for. */
    REGION("coalesce(left(m.region, :digits), '')"),
    COMMUNITY("coalesce(m.community, '')"),
    /** First level of the classification. */
    FIELD("coalesce(split_part(c.category, '/', 1), '')"),
    /** All three levels of it. */
    CATEGORY("coalesce(c.category, '')"),
    MONTH("to_char(m.received_at at time zone 'Asia/Shanghai', 'YYYY-MM')"),
    KIND("m.kind"),
    CHANNEL("m.channel");

    private final String sql;

    Grouping(String sql) {
        this.sql = sql;
    }

    String sql(int digits) {
        return sql.replace(":digits", Integer.toString(digits));
    }
}
