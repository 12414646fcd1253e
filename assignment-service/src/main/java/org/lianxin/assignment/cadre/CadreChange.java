package org.lianxin.assignment.cadre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.community.CommunityCode;

/** A cadre as the register shall hold them. */
@Schema(examples = """
        {"name": "陈静", "post": "社区联络员", "status": "ACTIVE", "livesIn": "330102001055", "relativesIn": ["330102001052"]}""")
record CadreChange(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String post,
        @NotNull CadreStatus status,

        @Nullable
        @Size(max = 12)
        @Pattern(regexp = CommunityCode.DIVISION)
        @Schema(description = "Community where the cadre lives; need not be in the register")
        String livesIn,

        @Nullable @Size(max = 20) @Schema(description = "Communities where close relatives live")
        List<@NotNull @Size(max = 12) @Pattern(regexp = CommunityCode.DIVISION) String> relativesIn) {

    /** In one order and once each, so that the same wish is recognised. */
    List<String> relatives() {
        return relativesIn == null
                ? List.of()
                : relativesIn.stream().distinct().sorted().toList();
    }
}
