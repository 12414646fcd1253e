/** Tests of periods without a database. */
package org.lianxin.evaluation.period;
