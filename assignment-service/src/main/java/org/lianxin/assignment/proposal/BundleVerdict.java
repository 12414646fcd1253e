package org.lianxin.assignment.proposal;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has become of one bundle: all its changes or none of them. */
@Schema(examples = """
        {"bundle": 5, "verdict": "IMPOSSIBLE", "obstacle": {"code": "lead-has-changed", "text": "330102001051 已更换负责人。",
         "values": ["330102001051"]}, "assignments": []}""")
record BundleVerdict(
        int bundle, ChangeStatus verdict, @Nullable Reason obstacle, List<UUID> assignments) {}
