package org.lianxin.evaluation.assessment;

import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.scheme.Perspective;

/** Who judges, and in whose name. */
record Judge(String subject, @Nullable String cadre, Perspective perspective) {}
