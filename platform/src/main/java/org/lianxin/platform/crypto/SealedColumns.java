package org.lianxin.platform.crypto;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every column that is declared as sealed. */
@ApplicationScoped
class SealedColumns {
    private record Name(String table, String column) {}

    private final List<SealedColumn> columns;
    private final Set<Name> names = new HashSet<>();

    SealedColumns(@All List<SealedColumn> columns) {
        this.columns = List.copyOf(columns);
        for (var column : columns) {
            if (!names.add(new Name(column.table(), column.column()))) {
                throw new IllegalStateException(column + " is declared twice");
            }
        }
    }

    List<SealedColumn> all() {
        return columns;
    }

    void require(String table, String column) {
        if (!names.contains(new Name(table, column))) {
            throw new IllegalArgumentException(table + "." + column + " is not declared as a SealedColumn");
        }
    }
}
