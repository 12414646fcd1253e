package org.lianxin.visit.recording;

/** What is wrong with a visit: a field, a stable code and, for some, values for the message. */
public record Fault(String field, String code, Object... args) {}
