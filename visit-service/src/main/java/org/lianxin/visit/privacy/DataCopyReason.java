package org.lianxin.visit.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an official asks for somebody's data. */
@Schema(examples = """
        {"reason": "本人到场申请查询，已核对身份证"}""")
record DataCopyReason(@NotBlank @Size(min = 4, max = 200) String reason) {}
