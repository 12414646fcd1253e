package org.lianxin.visit.household.person;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.person.Identity;
import org.lianxin.platform.person.Phone;
import org.lianxin.platform.web.Problem;

/** A number somebody is looked up by: in the body, because addresses end up in logs. */
@Schema(name = "ResidentLookUp", examples = """
        {"identityNumber": "11010519491231002X"}""")
record LookUp(
        @Nullable @Size(max = 40) @Identity String identityNumber,

        @Nullable @Size(max = 40) @Phone @Schema(examples = "13805710000")
        String phone) {

    void check() {
        if ((identityNumber == null) == (phone == null)) {
            throw Problem.invalid("identityNumber", "one-number");
        }
    }
}
