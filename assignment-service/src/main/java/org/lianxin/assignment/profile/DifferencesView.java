package org.lianxin.assignment.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from one version to another, field by field. */
@Schema(examples = """
        {"from": 2, "to": 3, "differences": [
          {"field": "population", "kind": "CHANGED", "before": 5180, "after": 5210},
          {"field": "facilities[CLINIC 清波街道社区卫生服务站]", "kind": "ADDED", "before": null,
           "after": {"kind": "CLINIC", "name": "清波街道社区卫生服务站", "note": null}}]}""")
record DifferencesView(int from, int to, List<Difference> differences) {}
