/** Tests of voices without a database. */
package org.lianxin.evaluation.voice;
