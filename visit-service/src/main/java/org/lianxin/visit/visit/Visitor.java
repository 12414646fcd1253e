package org.lianxin.visit.visit;

/** The person behind a token: its subject and, for officials, organisation and staff number (else empty). */
public record Visitor(String subject, String cadre) {}
