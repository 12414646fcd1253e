package org.lianxin.visit.visit;

import org.lianxin.platform.crypto.SealedColumn;

/** Where this service keeps what people wrote and said about visits. */
public enum SealedText {
    NOTES("visit", "notes"),
    FINDINGS("visit", "findings"),
    RESIDENT_WORDS("visit", "resident_words"),
    RATING_WORDS("visit", "rating_words"),
    REVIEW_REASON("visit", "review_reason"),
    CORRECTION("visit_correction", "text"),
    CONFLICT_MINE("sync_conflict", "mine"),
    CONFLICT_THEIRS("sync_conflict", "theirs");

    private final String table;
    private final String column;

    SealedText(String table, String column) {
        this.table = table;
        this.column = column;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }

    SealedColumn sealed() {
        return SealedColumn.of(table, column);
    }
}
