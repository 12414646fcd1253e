package org.lianxin.visit.household.move;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.contact.Risk;

/** Some people of a household found one of their own. */
@Schema(examples = """
        {
          "household": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a21",
          "community": "330102001051",
          "address": "清波街道 14 号 1 单元 202",
          "risk": "NORMAL",
          "members": [{"id": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a16", "relation": "户主"}],
          "on": "2026-11-20"
        }
        """)
record NewSplit(
        @NotNull @Schema(description = "Id of the new household, chosen by the device")
        UUID household,

        @NotNull @Pattern(regexp = "\\d{12}") String community,
        @NotBlank @Size(max = 200) String address,
        @NotNull Risk risk,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 100) String> riskReasons,
        @NotEmpty @Size(max = 30) List<@Valid @NotNull Mover> members,
        @NotNull LocalDate on) {

    List<String> reasons() {
        return riskReasons == null ? List.of() : riskReasons;
    }
}
