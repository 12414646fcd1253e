package org.lianxin.assignment.profile;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.platform.web.Versioned;

/** The circumstances of a community as they stand. */
@Schema(examples = """
        {"community": "330102001051", "number": 3,
         "content": {"population": 5210, "households": 1980, "elderly": 1320, "children": 640,
          "languages": [{"name": "杭州话", "percent": 60}], "difficulties": [{"kind": "ELDERLY_CARE", "note": "无电梯老楼多"}],
          "facilities": [{"kind": "CLINIC", "name": "清波街道社区卫生服务站", "note": null}],
          "contacts": [{"kind": "POLICE", "office": "清波派出所", "phone": "0571-87654321"}], "economy": "以沿街小店为主"},
         "householdsNow": {"households": 1984, "vulnerable": 129, "groups": {"ELDERLY_ALONE": 59}, "partly": false},
         "householdsThen": {"households": 1980, "vulnerable": 126, "groups": {"ELDERLY_ALONE": 58}, "partly": false},
         "writtenBy": "11330102MB1234567B/S001", "writtenAt": "2026-01-08T02:00:00Z",
         "reviewedBy": "11330102MB1234567B/S001", "reviewedAt": "2026-04-02T02:00:00Z", "reviewDueOn": "2026-07-02", "stale": false,
         "version": 4}""")
record ProfileView(
        String community,

        @Schema(description = "version of the content, from 1")
        int number,

        ProfileContent content,

        @Schema(description = "as visit-service tells it today")
        HouseholdNumbers householdsNow,

        @Schema(description = "as it was when this version was written")
        HouseholdNumbers householdsThen,

        String writtenBy,
        Instant writtenAt,
        String reviewedBy,
        Instant reviewedAt,

        @Schema(description = "first day on which it counts as stale")
        LocalDate reviewDueOn,

        boolean stale,
        long version)
        implements Versioned {}
