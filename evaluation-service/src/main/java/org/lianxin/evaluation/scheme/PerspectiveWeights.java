package org.lianxin.evaluation.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much each voice weighs, in percent; normalised over the voices that have something to say. */
@Embeddable
@Schema(name = "PerspectiveWeights")
public record PerspectiveWeights(
        @Min(50) @Max(100) @Column(name = "residents_weight") @Schema(examples = "60")
        int residents,

        @Min(0) @Max(50) @Column(name = "organisation_weight") @Schema(examples = "30")
        int organisation,

        @Min(0) @Max(50) @Column(name = "peers_weight") @Schema(examples = "10")
        int peers) {
    static final PerspectiveWeights DEFAULT = new PerspectiveWeights(60, 30, 10);
    static final PerspectiveWeights RESIDENTS_ALONE = new PerspectiveWeights(100, 0, 0);

    public int of(Perspective perspective) {
        return switch (perspective) {
            case RESIDENTS -> residents;
            case ORGANISATION -> organisation;
            case PEERS -> peers;
        };
    }

    int sum() {
        return residents + organisation + peers;
    }
}
