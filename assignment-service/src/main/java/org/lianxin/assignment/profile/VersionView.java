package org.lianxin.assignment.profile;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the circumstances. */
@Schema(name = "ProfileVersionView", examples = """
        {"number": 2, "content": {"population": 5180, "languages": [], "difficulties": [], "facilities": [], "contacts": []},
         "households": {"households": 1975, "vulnerable": 121, "groups": {"ELDERLY_ALONE": 57}, "partly": false},
         "writtenBy": "11330102MB1234567B/S001", "writtenAt": "2025-10-11T02:00:00Z"}""")
record VersionView(
        int number, ProfileContent content, HouseholdNumbers households, String writtenBy, Instant writtenAt) {}
