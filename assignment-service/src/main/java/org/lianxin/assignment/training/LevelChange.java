package org.lianxin.assignment.training;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level of a cadre. */
@Schema(examples = """
        {"level": "COUNTY"}""")
record LevelChange(@NotNull CadreLevel level) {}
