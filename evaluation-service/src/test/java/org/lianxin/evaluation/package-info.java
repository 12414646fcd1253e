/** Tests of the evaluation service: real PostgreSQL, real tokens, events as the other services publish them. */
package org.lianxin.evaluation;
