/** The audit log, tested. */
package org.lianxin.platform.audit;
