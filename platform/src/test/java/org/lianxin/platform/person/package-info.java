/** Identity and phone numbers, tested. */
package org.lianxin.platform.person;
