package org.lianxin.local.story;

import java.util.List;
import java.util.Map;

/**
 * What came of the story.
 *
 * @param failures what did not go as it should, one line each; empty when all of it did
 * @param scope claims ({@code region}, {@code org}, {@code cadre}, {@code subject}) under which there is something to look at afterwards
 * @param period the evaluated period, empty when the story did not get there
 */
public record Outcome(List<String> failures, Map<String, String> scope, String period) {}
