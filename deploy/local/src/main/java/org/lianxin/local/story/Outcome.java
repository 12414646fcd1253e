package org.lianxin.local.story;

import java.util.List;
import java.util.Map;

/**
 * What came of the story.
 *
 * @param failures what did not go as it should, one line each; empty when all of it did
 * @param scope claims ({@code region}, {@code org}, {@code cadre}, {@code subject}) under which there is something to look at afterwards
 */
public record Outcome(List<String> failures, Map<String, String> scope) {}
