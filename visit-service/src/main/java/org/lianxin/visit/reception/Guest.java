package org.lianxin.visit.reception;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be received: sealed where it says who they are.
 *
 * @param person keyed hash by which one resident books once a day
 */
record Guest(
        Channel channel,
        byte[] person,
        @Nullable String resident,
        @Nullable UUID household,
        String community,
        byte @Nullable [] name,
        byte @Nullable [] phone,
        byte @Nullable [] topic) {}
