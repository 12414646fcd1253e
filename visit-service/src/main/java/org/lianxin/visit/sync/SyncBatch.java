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
@Schema(examples = """
        {
          "deviceId": "phone-7f3a",
          "operations": [
            {
              "id": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a16",
              "kind": "visit.record",
              "visit": {
                "id": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a10",
                "kind": "RECEPTION",
                "community": "330102001051",
                "startedAt": "2026-11-20T09:30:00+08:00"
              }
            }
          ]
        }
        """)
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
