package org.lianxin.feedback.tracking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An empty body: the address says it all. A field in it would be a misunderstanding and is refused. */
@Schema(name = "NothingMore", description = "Empty")
record Nothing() {}
