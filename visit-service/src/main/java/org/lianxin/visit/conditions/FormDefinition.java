package org.lianxin.visit.conditions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** What a version of a form asks. */
@Schema(name = "FormDefinition")
record FormDefinition(@NotEmpty @Size(max = 20) List<@Valid @NotNull Section> sections) {
    private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

    /** Fields that belong together. */
    @Schema(name = "FormSection")
    record Section(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "HOUSING")
            String code,

            @NotBlank @Size(max = 60) @Schema(examples = "住房")
            String zh,

            @NotBlank @Size(max = 60) @Schema(examples = "Housing")
            String en,

            @NotEmpty @Size(max = 40) List<@Valid @NotNull Field> fields) {}

    /** One question. */
    @Schema(name = "FormField")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "HOUSING_SAFETY")
            String code,

            @NotNull AnswerKind kind,

            @NotBlank @Size(max = 100) @Schema(examples = "住房安全")
            String zh,

            @NotBlank @Size(max = 100) @Schema(examples = "Safety")
            String en,

            boolean required,

            @Schema(description = "Suggests no risk level, because the suggestion would tell the answer")
            boolean sensitive,

            @Nullable @Size(max = 40) @Schema(description = "For CHOICE and CHOICES")
            List<@Valid @NotNull Choice> choices,

            @Nullable
            @Min(1)
            @Max(1_000_000_000)
            @Schema(description = "For NUMBER and MONEY the largest value, for TEXT the most characters (up to 1000)")
            Long max) {

        boolean offers(String choice) {
            return choices != null
                    && choices.stream().anyMatch(one -> one.code().equals(choice));
        }
    }

    /** One answer to choose. */
    @Schema(name = "FormChoice")
    record Choice(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "DANGEROUS")
            String code,

            @NotBlank @Size(max = 60) @Schema(examples = "危险")
            String zh,

            @NotBlank @Size(max = 60) @Schema(examples = "Dangerous")
            String en) {}

    private static final long LONGEST_TEXT = 1_000;

    @JsonIgnore
    Map<String, Field> byCode() {
        var fields = new LinkedHashMap<String, Field>();
        sections.forEach(section -> section.fields().forEach(field -> fields.put(field.code(), field)));
        return fields;
    }

    /** @param before fields of the version before: a code keeps its kind, or old and new answers could not be compared */
    void check(Map<String, Field> before) {
        var codes = new HashSet<String>();
        for (int s = 0; s < sections.size(); s++) {
            var fields = sections.get(s).fields();
            for (int f = 0; f < fields.size(); f++) {
                var path = "definition.sections[" + s + "].fields[" + f + "]";
                var field = fields.get(f);
                if (!codes.add(field.code())) {
                    throw Problem.invalid(path + ".code", "named-twice");
                }
                check(path, field);
                var earlier = before.get(field.code());
                if (earlier != null && earlier.kind() != field.kind()) {
                    throw Problem.invalid(path + ".kind", "kind-changed", earlier.kind());
                }
            }
        }
    }

    private static void check(String path, Field field) {
        var choices = field.choices();
        if (field.kind().hasChoices() != (choices != null && choices.size() > 1)) {
            throw Problem.invalid(path + ".choices", "choices-wrong", field.kind());
        }
        if (field.kind().hasMax() != (field.max() != null)) {
            throw Problem.invalid(path + ".max", "max-wrong", field.kind());
        }
        if (field.kind() == AnswerKind.TEXT && field.max() != null && field.max() > LONGEST_TEXT) {
            throw Problem.invalid(path + ".max", "max-wrong", field.kind());
        }
        if (choices != null && choices.stream().map(Choice::code).distinct().count() < choices.size()) {
            throw Problem.invalid(path + ".choices", "named-twice");
        }
    }
}
