package org.lianxin.visit.attachment;

/** The attachment, and whether it was there before. */
record Written(AttachmentView attachment, boolean created) {}
