/** What identifies a person in China: identity and phone numbers, checked, in one form, and masked for answers. */
@NullMarked
package org.lianxin.platform.person;

import org.jspecify.annotations.NullMarked;
