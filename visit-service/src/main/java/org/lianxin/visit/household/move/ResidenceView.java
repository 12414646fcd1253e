package org.lianxin.visit.household.move;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household as it lived in a community on a day. */
@Schema(name = "Residence")
record ResidenceView(UUID household, String address, List<Person> people) {

    /** Somebody who was in it that day. */
    @Schema(name = "PersonThere")
    record Person(UUID resident, String name, String relation) {}
}
