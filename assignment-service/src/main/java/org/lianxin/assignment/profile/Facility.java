package org.lianxin.assignment.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A facility of a community, by its public name. */
@Schema(examples = """
        {"kind": "CLINIC", "name": "清波街道社区卫生服务站", "note": "周一至周六"}""")
public record Facility(
        @NotNull FacilityKind kind,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(min = 1, max = 200) String note) {}
