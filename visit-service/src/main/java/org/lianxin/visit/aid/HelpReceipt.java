package org.lianxin.visit.aid;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the resident keeps. */
@Schema(name = "HelpReceipt")
record HelpReceipt(UUID helpCase, HelpCaseStatus status) {}
