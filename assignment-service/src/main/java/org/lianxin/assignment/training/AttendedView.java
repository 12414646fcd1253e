package org.lianxin.assignment.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One attendance that counts. */
@Schema(examples = """
        {"session": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a32", "title": "群众工作方法与沟通技巧", "on": "2026-04-15", "hours": 8}""")
record AttendedView(UUID session, String title, LocalDate on, BigDecimal hours) {}
