package org.lianxin.local.cli;

import java.util.List;

/** The roles a token may carry, in the words of the services. */
final class Roles {
    static final List<String> ALL = List.of(
            "resident",
            "cadre",
            "supervisor",
            "petition-officer",
            "assessor",
            "inspector",
            "integration",
            "administrator");

    private Roles() {}
}
