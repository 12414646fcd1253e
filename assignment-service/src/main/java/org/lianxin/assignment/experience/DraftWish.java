package org.lianxin.assignment.experience;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which help case a draft shall be made. */
@Schema(examples = """
        {"helpCase": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a14"}""")
record DraftWish(@NotNull UUID helpCase) {}
