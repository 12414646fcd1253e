package org.lianxin.e2e.bench;

import org.lianxin.e2e.load.Work;

/**
 * The same work done twice.
 *
 * @param goal share of the bare SQL rate that REST shall reach with the most clients
 */
record Contest(String name, Work.Opening rest, Work.Opening sql, double goal) {}
