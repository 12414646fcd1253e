package org.lianxin.platform.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that answers with data of persons: when staff calls it, an entry is written to the audit log before the
 * answer leaves; without the entry there is no answer. On a class it holds for its GET methods. The caller may say why in the
 * header {@code Access-Reason} (percent-encoded UTF-8, 4 to 200 characters, without names).
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {
    /** Whether the caller has to say why. */
    @Nonbinding
    boolean reason() default false;
}
