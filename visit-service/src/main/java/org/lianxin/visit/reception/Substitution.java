package org.lianxin.visit.reception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody else will receive. */
@Schema(examples = """
        {"official": "91330100799655058B/S002"}
        """)
record Substitution(
        @NotNull @Pattern(regexp = "[0-9A-Z]{18}/[0-9A-Za-z-]{1,32}")
        String official) {}
