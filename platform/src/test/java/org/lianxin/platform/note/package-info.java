/** A service as small as can be, to try the platform on. */
package org.lianxin.platform.note;
