package org.lianxin.assignment.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a region stands in a year, district by district. */
@Schema(examples = """
        {"year": 2026, "byDistrict": [
          {"district": "330102", "cadres": 300, "reached": 120, "short": 171, "noTarget": 9, "hours": 15230.5}]}""")
record HoursSummary(int year, List<DistrictHours> byDistrict) {}
