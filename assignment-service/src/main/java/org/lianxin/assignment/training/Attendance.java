package org.lianxin.assignment.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;

/** Who was there and who was not, by the word of the organiser. */
@Schema(examples = """
        {"present": [{"cadre": "11330102MB1234567B/S001"}, {"cadre": "11330102MB1234567B/S002", "hours": 4}],
         "absent": ["11330102MB1234567B/S003"]}""")
record Attendance(
        @Nullable @Size(max = 500) List<@NotNull @Valid Present> present,

        @Nullable @Size(max = 500) List<@NotNull @Size(max = 51) @Pattern(regexp = CadreId.PATTERN) String> absent) {

    List<Present> there() {
        return present == null ? List.of() : present;
    }

    List<String> missing() {
        return absent == null ? List.of() : absent;
    }
}
