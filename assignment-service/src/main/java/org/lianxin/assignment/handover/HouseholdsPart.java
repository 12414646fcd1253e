package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.lianxin.assignment.circumstances.Circumstances;
import org.lianxin.assignment.circumstances.CommunityCounts;

/** How many households there are, and how many of them are vulnerable. */
@ApplicationScoped
class HouseholdsPart implements DossierPart {

    private final Circumstances circumstances;

    HouseholdsPart(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public String name() {
        return "households";
    }

    @Override
    public CommunityCounts of(String community, LocalDate day) {
        return circumstances.of(community);
    }
}
