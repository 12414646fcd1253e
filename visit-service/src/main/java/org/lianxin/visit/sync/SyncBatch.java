package org.lianxin.visit.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.recording.NewVisit;

/** What a device did offline, in the order in which it was done. */
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
            },
            {
              "id": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a17",
              "kind": "visit.edit",
              "visit": {
                "id": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a18",
                "base": 3,
                "changes": {"notes": "问一问屋顶修好了没有", "plannedFor": "2026-11-27T09:30:00+08:00"}
              }
            }
          ]
        }
        """)
record SyncBatch(
        @NotBlank
        @Size(max = 100)
        @Schema(
                description =
                        "Name the device gives itself, the same for good; its operations are sent in the order they were done",
                examples = "phone-7f3a")
        String deviceId,

        @Nullable
        @Size(max = 20000)
        @Schema(description = "Cursor of the last answer: answer with what changed since, too")
        String since,

        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull Operation> operations) {

    /** One thing done offline. What it is about is read on its own, so that a broken one spoils nothing but itself. */
    @Schema(name = "SyncOperation")
    record Operation(
            @NotNull @Schema(description = "Made by the device; the same operation keeps it when sent again")
            UUID id,

            @NotNull
            @Size(max = 40)
            @Schema(
                    description = """
                            visit.record (as PUT /visits/{id}, with base where it was planned); visit.plan (as PUT /visits/{id}/plan); \
                            visit.edit (base, changes: fields of a plan); visit.cancel; visit.correct (text); visit.need (need); \
                            due-contact.snooze (until, reason)""",
                    enumeration = {
                        "visit.record",
                        "visit.plan",
                        "visit.edit",
                        "visit.cancel",
                        "visit.correct",
                        "visit.need",
                        "due-contact.snooze"
                    },
                    examples = "visit.record")
            String kind,

            @Nullable
            @Schema(
                    description = "Of operations on a visit: its id beside the fields of its kind",
                    implementation = OfflineVisit.class)
            JsonNode visit,

            @Nullable
            @Schema(
                    description = "Of operations on a due contact: its id beside the fields of its kind",
                    implementation = Object.class)
            JsonNode dueContact) {

        JsonNode content() {
            var content = kind.startsWith("due-contact.") ? dueContact : visit;
            return content == null ? MissingNode.getInstance() : content;
        }
    }

    /** Documents the visit of an operation: its id beside the fields of a visit. */
    @Schema(name = "OfflineVisit", allOf = NewVisit.class)
    record OfflineVisit(UUID id) {}
}
