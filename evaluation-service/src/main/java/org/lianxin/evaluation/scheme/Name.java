package org.lianxin.evaluation.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in both languages of the suite. */
@Embeddable
@Schema(name = "Name")
public record Name(
        @NotBlank @Size(max = 100) @Column(name = "name_en") @Schema(examples = "Matters answered in time")
        String en,

        @NotBlank @Size(max = 100) @Column(name = "name_zh") @Schema(examples = "按时答复率")
        String zh) {}
