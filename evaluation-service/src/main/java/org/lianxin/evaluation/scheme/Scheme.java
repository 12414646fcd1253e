package org.lianxin.evaluation.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** An edition of a scheme: never edited, only approved, so that what a score was made by can always be read. */
@Entity
public class Scheme {
    @Id
    private UUID id;

    private String code;
    private int edition;

    @Embedded
    private Name name;

    private String source;

    @Embedded
    private Grading grading;

    @Embedded
    private PerspectiveWeights perspectives;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "scheme_indicator", joinColumns = @JoinColumn(name = "scheme"))
    @OrderColumn(name = "position")
    private List<Indicator> indicators = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private SchemeStatus status;

    private String proposedBy;

    private Instant proposedAt;

    private @Nullable String approvedBy;

    private @Nullable Instant approvedAt;

    @Version
    private long version;

    protected Scheme() {}

    static Scheme propose(UUID id, int edition, NewScheme proposal, List<Indicator> indicators, String by, Instant at) {
        var scheme = new Scheme();
        scheme.id = id;
        scheme.code = proposal.code();
        scheme.edition = edition;
        scheme.name = proposal.name();
        scheme.source = proposal.source();
        scheme.grading = proposal.grading();
        scheme.perspectives = proposal.weights().orElseThrow();
        scheme.indicators = new ArrayList<>(indicators);
        scheme.status = SchemeStatus.DRAFT;
        scheme.proposedBy = by;
        scheme.proposedAt = at;
        return scheme;
    }

    void approve(String by, Instant at) {
        if (status == SchemeStatus.APPROVED) {
            throw Problem.conflict("scheme-already-approved");
        }
        if (by.equals(proposedBy)) {
            throw Problem.forbidden("scheme-second-person");
        }
        status = SchemeStatus.APPROVED;
        approvedBy = by;
        approvedAt = at;
    }

    public void requireApproved() {
        if (status != SchemeStatus.APPROVED) {
            throw Problem.invalid("scheme", "scheme-not-approved");
        }
    }

    public UUID id() {
        return id;
    }

    public List<Indicator> indicators() {
        return List.copyOf(indicators);
    }

    String code() {
        return code;
    }

    int edition() {
        return edition;
    }

    Name name() {
        return name;
    }

    String source() {
        return source;
    }

    Grading grading() {
        return grading;
    }

    public PerspectiveWeights perspectives() {
        return perspectives;
    }

    SchemeStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    long version() {
        return version;
    }
}
