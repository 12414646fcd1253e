/** Days on which officials receive residents: published ahead, booked place by place, and every one served becomes a visit. */
@NullMarked
package org.lianxin.visit.reception;

import org.jspecify.annotations.NullMarked;
