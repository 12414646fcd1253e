package org.lianxin.evaluation.scorecard;

/** Where the scorecards are written: to the record, or to tables of a trial that end with its transaction. */
public enum CardTables {
    RECORD("scorecard", "scorecard_indicator", "scorecard_perspective"),
    TRIAL("trial_card", "trial_indicator", "trial_perspective");

    private final String card;
    private final String indicator;
    private final String perspective;

    CardTables(String card, String indicator, String perspective) {
        this.card = card;
        this.indicator = indicator;
        this.perspective = perspective;
    }

    String in(String sql) {
        return sql.replace("{card}", card).replace("{indicator}", indicator).replace("{perspective}", perspective);
    }
}
