package org.lianxin.local.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianxin.local.infrastructure.Database;

/** The four services, in the order in which they are started and numbered. */
public enum ServiceName {
    ASSIGNMENT,
    VISIT,
    FEEDBACK,
    EVALUATION;

    /** Name of the module, the process and its log: {@code visit-service}. */
    public String label() {
        return database() + "-service";
    }

    /** Name of its database and of the role it works in there. */
    public String database() {
        return Database.valueOf(name()).label();
    }

    /** The role its migrations run in. */
    public String owner() {
        return Database.valueOf(name()).owner();
    }

    /** Accepts {@code visit} and {@code visit-service}. */
    public static Optional<ServiceName> of(String text) {
        return Arrays.stream(values())
                .filter(name -> text.equals(name.label()) || text.equals(name.database()))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(ServiceName::label).toList();
    }
}
