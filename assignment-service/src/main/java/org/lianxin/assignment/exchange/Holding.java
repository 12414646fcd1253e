package org.lianxin.assignment.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.assignment.cadre.CadreId;

/** Who was there beside the host, and what was said. */
@Schema(examples = """
        {"participants": ["11330102MB1234567B/S002", "11330102MB1234567B/S003"], "minutes": "先问身体，再问需要；第二次走访再谈政策。"}""")
record Holding(
        @NotNull @Size(min = 1, max = 200)
        List<@NotNull @Size(max = 51) @Pattern(regexp = CadreId.PATTERN) String> participants,

        @NotBlank @Size(max = 10_000) String minutes) {}
