package org.lianxin.feedback.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be decided about a matter, best first. */
@Schema(name = "Suggestions")
record Suggestions(List<Suggestion> categories, List<Suggestion> communities, List<Suggestion> duplicates) {}
