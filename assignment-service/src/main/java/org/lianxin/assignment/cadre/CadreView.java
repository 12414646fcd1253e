package org.lianxin.assignment.cadre;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A cadre in full, for those who may know where they must not serve. */
@Schema(examples = """
        {"cadre": "11330102MB1234567B/S001", "org": "11330102MB1234567B", "staffNumber": "S001", "name": "陈静", "post": "社区联络员",
         "status": "ON_LEAVE", "statusFrom": "2026-03-01", "statusUntil": "2026-04-01", "livesIn": "330102001055", "relativesIn": ["330102001052"], "version": 0}""")
record CadreView(
        String cadre,
        String org,
        String staffNumber,
        String name,
        String post,
        CadreStatus status,

        @Schema(description = "first day of the status") @Nullable
        LocalDate statusFrom,

        @Schema(description = "first day on which a cadre on leave is expected back") @Nullable
        LocalDate statusUntil,

        @Nullable String livesIn,
        List<String> relativesIn,
        long version)
        implements Versioned {

    static CadreView of(Cadre cadre) {
        return new CadreView(
                cadre.id().toString(),
                cadre.id().org(),
                cadre.id().staffNumber(),
                cadre.name(),
                cadre.post(),
                cadre.status(),
                cadre.statusFrom(),
                cadre.statusUntil(),
                cadre.livesIn(),
                cadre.relativesIn(),
                cadre.version());
    }
}
