package org.lianxin.visit.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.household.MemberView;
import org.lianxin.visit.household.person.Disclosures;

/** Everything recorded of a person, in clear; what others in the household are called is theirs and not in it. */
@Schema(name = "DataCopy")
record DataCopy(
        UUID resident,
        String name,
        String relation,
        @Nullable @Schema(examples = "11010519491231002X") String identityNumber,
        @Nullable @Schema(examples = "+8613805710000") String phone,
        List<MemberView.InGroup> groups,
        List<InHousehold> households,

        @Schema(description = "Who saw a number in clear, and why")
        List<Disclosures.Shown> disclosures,

        List<RequestView> requests,

        @Schema(description = "What is recorded of the household, by kind")
        Map<String, List<?>> records,

        Instant copiedAt) {

    /** A household the person belonged to, and when. */
    @Schema(name = "InHousehold")
    record InHousehold(
            UUID household,
            String relation,
            LocalDate from,
            @Nullable LocalDate until) {}
}
