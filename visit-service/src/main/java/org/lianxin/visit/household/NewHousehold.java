package org.lianxin.visit.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.person.Identity;
import org.lianxin.platform.person.Phone;
import org.lianxin.visit.contact.Risk;

/** A household as it is registered or, as a whole, replaced. */
@Schema(examples = """
        {
          "community": "330102001051",
          "address": "清波街道 12 号 3 单元 401",
          "risk": "KEY",
          "riskReasons": ["独居老人"],
          "members": [
            {"id": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a15", "name": "王小明", "relation": "户主", "groups": ["ELDERLY_ALONE"],
             "since": "2024-03-01", "source": "VISIT", "phone": "13805710000"}
          ],
          "livesHereSince": "2011-05-01",
          "lastContactOn": "2026-10-30"
        }
        """)
public record NewHousehold(
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "330102001051")
        String community,

        @NotBlank @Size(max = 200) @Schema(examples = "清波街道 12 号 3 单元 401")
        String address,

        @NotNull Risk risk,

        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 100) String> riskReasons,

        @NotNull @Size(max = 30) List<@Valid @NotNull Member> members,

        @Nullable
        @Schema(
                description = "Last contact known from paper records; only taken when the household is new",
                examples = "2026-10-30")
        LocalDate lastContactOn,

        @Nullable
        @Schema(
                description = "Since when it lives there, where known; only taken when the household is new",
                examples = "2011-05-01")
        LocalDate livesHereSince,

        @Nullable @Schema(description = "False once the household has left the area", defaultValue = "true")
        Boolean active) {

    /** A person of the household. */
    @Schema(name = "NewHouseholdMember")
    public record Member(
            @NotNull UUID id,

            @NotBlank @Size(max = 100) @Schema(examples = "王小明")
            String name,

            @NotBlank @Size(max = 40) @Schema(examples = "户主")
            String relation,

            @Nullable
            @Size(max = 10)
            @Schema(
                    description = "Codes of GET /vulnerability-groups; a group left out has ended today",
                    examples = "[\"ELDERLY_ALONE\"]")
            Set<@NotNull @Size(max = 24) String> groups,

            @Nullable @Schema(description = "Since when the person belongs to the groups that are new")
            LocalDate since,

            @Nullable @Schema(description = "How that is known", defaultValue = "VISIT")
            GroupSource source,

            @Nullable
            @Size(max = 40)
            @Identity
            @Schema(
                    description = "18 characters with their check character; not given, the one on record stays",
                    examples = "11010519491231002X")
            String identityNumber,

            @Nullable
            @Size(max = 40)
            @Phone
            @Schema(description = "Not given, the one on record stays", examples = "13805710000")
            String phone) {

        Set<String> groupsOrNone() {
            return groups == null ? Set.of() : groups;
        }

        GroupSource sourceOrVisit() {
            return source == null ? GroupSource.VISIT : source;
        }
    }

    List<String> reasons() {
        return riskReasons == null ? List.of() : riskReasons;
    }

    boolean stillThere() {
        return active == null || active;
    }
}
