package org.lianxin.visit.aid.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;
import org.lianxin.visit.aid.AidWords;

/** Who applies, and what they declared. */
@Schema(name = "Application")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
        UUID helpCase,
        Applicant applicant,
        @Nullable Mandate mandate,
        @Nullable LocalDate mandateOn,

        @Schema(description = "The official whose relative applies") @Nullable
        String relatedCadre,

        @Nullable String relation,
        Instant notedAt,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static ApplicationView of(Application application, AidWords words) {
        return new ApplicationView(
                application.helpCase(),
                application.applicant(),
                application.mandate(),
                application.mandateOn(),
                application.relatedCadre(),
                application.relation(words),
                application.notedAt(),
                application.version());
    }
}
