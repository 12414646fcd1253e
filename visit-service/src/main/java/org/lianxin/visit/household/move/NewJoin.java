package org.lianxin.visit.household.move;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People of another household come into this one. */
@Schema(examples = """
        {
          "from": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a21",
          "members": [{"id": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a16", "relation": "女儿"}],
          "on": "2026-11-20"
        }
        """)
record NewJoin(
        @NotNull @Schema(description = "The household they leave; it is dissolved when nobody is left in it")
        UUID from,

        @NotEmpty @Size(max = 30) List<@Valid @NotNull Mover> members,
        @NotNull LocalDate on) {}
