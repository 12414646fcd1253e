package org.lianxin.feedback.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Channel;
import org.lianxin.feedback.matter.MatterKind;
import org.lianxin.feedback.petitioner.NewPetitioner;
import org.lianxin.platform.web.Problem;

/** What a resident raises. */
record NewMatter(
        @NotNull @Schema(examples = "HELP_REQUEST") MatterKind kind,

        @NotNull @Schema(examples = "WEB") Channel channel,

        @Pattern(regexp = Codes.COMMUNITY, message = "{community-code}")
        @Schema(description = "Code of the community it concerns", examples = "330102001001")
        @Nullable
        String community,

        @Size(max = 100) @Schema(examples = "城乡建设") @Nullable
        String category,

        @NotBlank @Size(max = 200) @Schema(examples = "The lamp in front of building 3 is broken")
        String subject,

        @NotBlank
        @Size(max = 20_000)
        @Schema(examples = "It has been dark for two weeks, and old people fall on the steps.")
        String text,

        @Pattern(regexp = Codes.CADRE, message = "{cadre-code}")
        @Schema(
                description = "A complaint about an official, ORG/STAFF: sealed, seen by inspectors only",
                examples = "11330102002498341Q/S0017")
        @Nullable
        String about,

        @Schema(
                description =
                        "When it reached the office, for letters and portals; petition officers and integrations only",
                examples = "2026-03-02T09:30:00+08:00")
        @Nullable
        Instant receivedAt,

        @Schema(description = "Needs several offices or an investigation", defaultValue = "false") @Nullable
        Boolean complex,

        @Schema(description = "Somebody speaks for the resident", defaultValue = "false") @Nullable
        Boolean onBehalf,

        @Schema(
                description =
                        "Keep nothing that leads to the resident: no account, no address, no time finer than the hour",
                defaultValue = "false")
        @Nullable
        Boolean anonymous,

        @Valid @Schema(description = "Who raises it, if they give their name; sealed in the database") @Nullable
        NewPetitioner contact,

        @Size(min = 2, max = 5)
        @Schema(description = "Joint petitions: two to five representatives, each of whom gets a code of their own")
        @Nullable
        List<@NotNull @Valid NewPetitioner> representatives) {

    boolean isComplex() {
        return Boolean.TRUE.equals(complex);
    }

    boolean isOnBehalf() {
        return Boolean.TRUE.equals(onBehalf);
    }

    boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }

    /** Everybody who gives their name. */
    List<NewPetitioner> people() {
        if (representatives != null) {
            return representatives;
        }
        return contact == null ? List.of() : List.of(contact);
    }

    /** What contradicts itself is refused, naming the field. */
    void requireSense() {
        if (about != null && !kind.mayAccuse()) {
            throw Problem.invalid("about", "about-needs-complaint");
        }
        if (representatives != null && kind != MatterKind.PETITION) {
            throw Problem.invalid("representatives", "representatives-need-petition");
        }
        if (representatives != null && contact != null) {
            throw Problem.invalid("contact", "contact-or-representatives");
        }
        if (isAnonymous() && !people().isEmpty()) {
            throw Problem.invalid("anonymous", "anonymous-or-named");
        }
    }
}
