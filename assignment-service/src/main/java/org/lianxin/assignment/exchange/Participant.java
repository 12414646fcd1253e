package org.lianxin.assignment.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wants to come, or has come. */
@Schema(examples = """
        {"cadre": "11330102MB1234567B/S002", "attended": true}""")
record Participant(
        @Schema(description = "ORG/STAFF") String cadre,

        @Schema(description = "false before it is held, and for who stayed away")
        boolean attended) {}
