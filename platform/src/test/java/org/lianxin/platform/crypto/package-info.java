/** Sealed fields, tested. */
package org.lianxin.platform.crypto;
