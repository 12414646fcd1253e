package org.lianxin.visit.privacy;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose data the signed-in resident reads from now on. */
@Schema(name = "ResidentLink")
record LinkView(UUID resident) {}
