/** How a service speaks HTTP: caller and scope, problems, pages, versions and strict JSON. */
@NullMarked
package org.lianxin.platform.web;

import org.jspecify.annotations.NullMarked;
