package org.lianxin.platform.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error answer, {@code application/problem+json} (RFC 9457). */
@Schema(name = "Problem", description = "What went wrong, RFC 9457")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        @Schema(examples = "urn:lianxin:problem:invalid") String type,
        @Schema(examples = "The request is not valid") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "See errors: each names a field.")
        String detail,

        List<Field> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    /** One wrong field. */
    @Schema(name = "ProblemField")
    public record Field(
            @Schema(examples = "members[0].name") String field,
            @Schema(examples = "too-long") String code,

            @Schema(examples = "must have at most 40 characters")
            String message) {}
}
