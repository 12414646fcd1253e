package org.lianxin.assignment.coverage;

/** The part of a summary that lies in one district or county. */
record DistrictCoverage(
        String district,
        String name,
        long communities,
        long withLead,
        long actingOnly,
        long vacant,
        long leadOnLeave,
        long handOversOverdue) {}
