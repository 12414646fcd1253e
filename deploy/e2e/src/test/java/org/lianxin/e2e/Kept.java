package org.lianxin.e2e;

import static org.lianxin.local.infrastructure.Database.ASSIGNMENT;
import static org.lianxin.local.infrastructure.Database.FEEDBACK;
import static org.lianxin.local.infrastructure.Database.VISIT;

import java.util.List;
import org.lianxin.local.infrastructure.Database;

/**
 * A kind of record the story makes, and where it lies.
 *
 * @param kind as the ledger calls it
 * @param sql gives its ids; the story is alone in the stack, so there must be no others
 */
record Kept(String kind, Database database, String sql) {
    static final List<Kept> ALL = List.of(
            new Kept("community", ASSIGNMENT, "select code from community"),
            new Kept("organisation", ASSIGNMENT, "select credit_code from organisation"),
            new Kept("cadre", ASSIGNMENT, "select org || '/' || staff_number from cadre"),
            new Kept("assignment", ASSIGNMENT, "select id from assignment"),
            new Kept("household", VISIT, "select id from household"),
            new Kept("visit", VISIT, "select id from visit"),
            new Kept("acknowledgement", VISIT, "select id from visit where answered_at is not null"),
            new Kept("need", VISIT, "select id from need"),
            new Kept("help-case", VISIT, "select id from help_case"),
            new Kept("matter", FEEDBACK, "select id from matter"),
            new Kept("rating", FEEDBACK, "select id from rating"));
}
