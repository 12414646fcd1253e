package org.lianxin.visit.aid;

import jakarta.persistence.Embeddable;

/**
 * A paper that a template asks for.
 *
 * @param required whether the application waits for it
 */
@Embeddable
public record TemplatePaper(String code, String nameZh, String nameEn, boolean required) {}
