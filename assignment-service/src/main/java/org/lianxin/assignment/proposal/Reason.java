package org.lianxin.assignment.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something said by a code, in words, and with the values the words are about. */
@Schema(examples = """
        {"code": "change-takes", "text": "S002 goes from 12.40 to 38.10 points.", "values": ["S002", "12.40", "38.10"]}""")
record Reason(String code, String text, List<String> values) {}
