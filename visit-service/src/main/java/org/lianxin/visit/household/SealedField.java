package org.lianxin.visit.household;

/** The sealed columns of households and residents. */
public enum SealedField {
    HOUSEHOLD_ADDRESS("household", "address"),
    HOUSEHOLD_RISK_REASONS("household", "risk_reasons"),
    RESIDENCE_ADDRESS("residence", "address"),
    STEP_REASONS("household_step", "reasons"),
    RESIDENT_NAME("resident", "name"),
    RESIDENT_IDENTITY_NUMBER("resident", "identity_number"),
    RESIDENT_PHONE("resident", "phone"),
    DISCLOSURE_REASON("resident_disclosure", "reason");

    private final String table;
    private final String column;

    SealedField(String table, String column) {
        this.table = table;
        this.column = column;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }
}
