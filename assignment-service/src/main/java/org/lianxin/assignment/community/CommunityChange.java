package org.lianxin.assignment.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A community as the register shall hold it. */
@Schema(examples = """
        {"name": "清河坊社区", "street": "清波街道", "district": "上城区", "city": "杭州市", "province": "浙江省"}""")
record CommunityChange(
        @NotBlank @Size(max = 100) @Schema(description = "Official name", examples = "清河坊社区")
        String name,

        @NotBlank @Size(max = 50) String street,
        @NotBlank @Size(max = 50) String district,
        @NotBlank @Size(max = 50) String city,
        @NotBlank @Size(max = 50) String province,

        @Nullable @Schema(description = "as the code tells, unless it says otherwise")
        CommunityKind kind,

        @Nullable
        @Size(max = 12)
        @Pattern(regexp = CommunityCode.DIVISION)
        @Schema(description = "12-digit code that a work unit lies in; all others lie in themselves")
        String region) {

    CommunityKind kindOf(String code) {
        return kind == null ? CommunityCode.kindOf(code) : kind;
    }

    String regionOf(String code) {
        return Objects.requireNonNullElse(region, code);
    }
}
