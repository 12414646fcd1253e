package org.lianxin.visit.reception;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.person.Phone;

/** A resident asks for a place; or somebody does on their behalf, and then says for whom. */
@Schema(examples = """
        {"slot": 3, "community": "330102001051", "topic": "低保复核"}
        """)
record NewBooking(
        @Nullable @Min(1) @Max(100) @Schema(description = "The slot; not for the waiting list", examples = "3")
        Integer slot,

        @NotNull
        @Pattern(regexp = "\\d{12}|[0-9A-Z]{18}")
        @Schema(description = "Community the resident comes from", examples = "330102001051")
        String community,

        @Nullable @Size(min = 1, max = 200) @Schema(description = "From a portal: the resident's account there")
        String resident,

        @Nullable @Schema(description = "The household, where it is known; staff names it or a phone number")
        UUID household,

        @Nullable @Size(max = 100) @Pattern(regexp = ".*\\S.*") @Schema(examples = "王小明")
        String name,

        @Nullable
        @Size(max = 40)
        @Phone
        @Schema(description = "To be called back; masked in answers", examples = "13800001234")
        String phone,

        @Nullable @Size(max = 200) @Pattern(regexp = ".*\\S.*") @Schema(examples = "低保复核")
        String topic,

        @Nullable
        @Schema(description = "Book at once instead of holding the place for some minutes", defaultValue = "false")
        Boolean confirmed) {

    boolean atOnce() {
        return Boolean.TRUE.equals(confirmed);
    }
}
