package org.lianxin.assignment.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours of one cadre, and where they come from. */
@Schema(examples = """
        {"total": {"cadre": "11330102MB1234567B/S001", "region": "330102001", "level": "TOWNSHIP", "year": 2026, "hours": 8, "target": 90,
          "missing": 82, "standing": "SHORT", "source": "Regulations on the Education and Training of Cadres: 12 days or 90 hours a year"},
         "attended": [{"session": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a32", "title": "群众工作方法与沟通技巧", "on": "2026-04-15", "hours": 8}]}""")
record OwnHoursView(
        HoursView total,

        @Schema(description = "in the order of days, 500 at most")
        List<AttendedView> attended) {}
