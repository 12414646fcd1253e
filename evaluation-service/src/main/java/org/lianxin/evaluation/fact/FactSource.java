package org.lianxin.evaluation.fact;

import org.lianxin.platform.events.EventHandler;

/** Takes events of which each becomes a fact or is passed over by name: a reconciliation can tell whether one is missing. */
public interface FactSource extends EventHandler {}
