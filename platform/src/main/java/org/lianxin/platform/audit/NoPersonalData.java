package org.lianxin.platform.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource class or method whose GET answers hold no data of persons: nothing is written about reading them. A structure
 * rule asks for either this or {@link PersonalData}, so that nobody forgets to think of it.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoPersonalData {}
