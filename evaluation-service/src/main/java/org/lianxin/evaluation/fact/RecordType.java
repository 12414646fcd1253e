package org.lianxin.evaluation.fact;

import java.util.UUID;

/** The record of another service that tells the whole story of a fact. */
enum RecordType {
    VISIT("/api/v1/visits/"),
    MATTER("/api/v1/matters/"),
    DUE_CONTACT("/api/v1/due-contacts/"),
    HELP_CASE("/api/v1/help-cases/");

    private final String collection;

    RecordType(String collection) {
        this.collection = collection;
    }

    String address(UUID id) {
        return collection + id;
    }
}
