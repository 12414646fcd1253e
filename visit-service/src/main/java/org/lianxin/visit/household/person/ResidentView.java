package org.lianxin.visit.household.person;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.visit.household.MemberView;
import org.lianxin.visit.household.PersonalFields;
import org.lianxin.visit.household.Resident;

/** A person and where they belong. */
@Schema(name = "Resident")
record ResidentView(
        MemberView person,
        UUID household,
        @Schema(examples = "330102001051") String community,

        @Schema(description = "False once the person has left the household")
        boolean here) {

    static ResidentView of(Resident resident, PersonalFields fields) {
        return new ResidentView(
                MemberView.of(resident, fields),
                resident.household().id(),
                resident.household().community(),
                resident.here());
    }
}
