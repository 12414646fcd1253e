package org.lianxin.visit.sync;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.lianxin.visit.recording.NewVisit;

/** What the operations on a visit carry, apart from recording and planning, which carry what their requests do. */
final class Bodies {
    private Bodies() {}

    /** @param base version the device had seen */
    record Edit(
            @NotNull UUID id,
            @NotNull @Min(0) Long base,
            @NotNull ObjectNode changes) {}

    record Cancel(@NotNull UUID id) {}

    record Correct(
            @NotNull UUID id, @NotBlank @Size(max = 4000) String text) {}

    record AddNeed(@NotNull UUID id, @NotNull @Valid NewVisit.FoundNeed need) {}
}
