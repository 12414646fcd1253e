package org.lianxin.visit.sync;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.visit.visit.NewVisit;

/** What a device recorded offline. */
record SyncBatch(
        @NotBlank @Size(max = 100) @Schema(examples = "phone-7f3a")
        String deviceId,

        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull Operation> operations) {

    /** One thing done offline. Its visit is read on its own, so that a broken one spoils nothing but itself. */
    @Schema(name = "SyncOperation")
    record Operation(
            @NotNull UUID id,

            @NotNull @Pattern(regexp = "visit\\.record") @Schema(examples = "visit.record")
            String kind,

            @NotNull @Schema(implementation = OfflineVisit.class)
            JsonNode visit) {}

    /** Documents the visit of an operation: its id beside the fields of a visit. */
    @Schema(name = "OfflineVisit", allOf = NewVisit.class)
    record OfflineVisit(UUID id) {}
}
