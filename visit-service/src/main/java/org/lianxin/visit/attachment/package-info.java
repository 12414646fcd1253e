/** Files that officials attach to visits if they like: never asked for, never proof, never scored, and private to those who handle the visit. */
@NullMarked
package org.lianxin.visit.attachment;

import org.jspecify.annotations.NullMarked;
