package org.lianxin.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What operators and auditors may expect of every database: each thing in it says what it is, each rule has a name. */
public abstract class SchemaCommentsTest {
    private static final String OURS =
            " c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history' ";

    @Inject
    EntityManager database;

    @Test
    void everyTableAndColumnHasAComment() {
        assertEquals(
                List.of(),
                rows(
                        "select c.relname || coalesce('.' || a.attname, '') from pg_class c "
                                + "left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped where"
                                + OURS
                                + "and (col_description(c.oid, a.attnum) is null or obj_description(c.oid) is null) order by 1"));
    }

    @Test
    void everyConstraintHasANameOfItsOwn() {
        assertEquals(
                List.of(),
                rows("select x.conname from pg_constraint x join pg_class c on c.oid = x.conrelid where" + OURS
                        + "and x.contype <> 'n' and x.conname ~ '_(pkey|key|fkey|check|excl)[0-9]*$' order by 1"));
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String query) {
        return database.createNativeQuery(query, String.class).getResultList();
    }
}
