package org.lianxin.visit.aid;

import org.lianxin.platform.crypto.SealedColumn;

/** The sealed columns of needs and help cases. */
public enum AidField {
    NEED_DESCRIPTION("need", "description", "id"),
    NEED_REFUSAL("need", "refusal", "id"),
    RESIDENT_WORDS("help_case", "resident_words", "id"),
    STEP_NOTE("help_case_step", "note", "id"),
    RECHECK_NOTE("help_recheck", "note", "id"),
    PAPER_WAIVED("help_case_paper", "waived", "id"),
    RELATION("help_case_application", "relation", "help_case");

    private final SealedColumn column;

    AidField(String table, String column, String key) {
        this.column = new SealedColumn(table, column, key);
    }

    SealedColumn column() {
        return column;
    }
}
