package org.lianxin.assignment.circumstances;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Open work of a cadre in a community, over all services that count. */
@Schema(examples = """
        {"dueContacts": 12, "needs": 2, "helpCases": 3, "promises": 1, "matters": 0}""")
public record OpenItems(long dueContacts, long needs, long helpCases, long promises, long matters) {

    public static final OpenItems NONE = new OpenItems(0, 0, 0, 0, 0);
}
