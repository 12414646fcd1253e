package org.lianxin.visit.household.person;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number in clear. */
@Schema(name = "DisclosedNumber")
record DisclosedNumber(
        UUID resident,
        NumberField field,
        @Schema(examples = "+8613805710000") String value) {}
