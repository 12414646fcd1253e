/** The chain over the audit log, tested. */
package org.lianxin.platform.auditchain;
