package org.lianxin.visit.household.duplicate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two households that are one. */
@Schema(examples = """
        {
          "kept": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a11",
          "merged": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a21",
          "same": [{"resident": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a25", "as": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a15"}]
        }
        """)
record NewMerge(
        @NotNull @Schema(description = "The household that goes on")
        UUID kept,

        @NotNull @Schema(description = "The one registered twice")
        UUID merged,

        @Nullable
        @Size(max = 30)
        @Schema(
                description =
                        "People of the merged household who are the same as people of the kept one; who has the same "
                                + "identity number is found without being named, all others go over")
        List<@Valid @NotNull Same> same) {

    /** Two entries of one person. */
    @Schema(name = "SamePerson")
    record Same(@NotNull UUID resident, @NotNull UUID as) {}

    List<Same> sames() {
        return same == null ? List.of() : same;
    }
}
