package org.lianxin.assignment.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said. */
@Schema(examples = """
        {"minutes": "先问身体，再问需要；第二次走访再谈政策。附：常用开场白。"}""")
record Minutes(@NotBlank @Size(max = 10_000) String minutes) {}
