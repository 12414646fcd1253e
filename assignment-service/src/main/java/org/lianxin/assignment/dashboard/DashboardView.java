package org.lianxin.assignment.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a region: all together, and part by part. */
@Schema(examples = """
        {"region": "330102", "level": "STREET", "on": "2026-03-10", "year": 2026,
         "total": {"code": "330102", "name": "上城区", "communities": 199, "withLead": 190, "actingOnly": 4, "vacant": 5,
           "households": 201200, "vulnerable": 9120, "cadres": 210, "loadMean": 31.20, "loadMax": 59.10,
           "trainingHours": 9640.5, "trainingReached": 80, "trainingShort": 130, "trainingNoTarget": 0},
         "items": []}""")
record DashboardView(String region, Level level, LocalDate on, int year, Figures total, List<Figures> items) {}
