package org.lianxin.visit.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be attached. */
@ConfigMapping(prefix = "lianxin.attachments")
interface AttachmentSettings {
    @WithDefault("10")
    int perVisit();
}
