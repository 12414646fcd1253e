/** Files that people attach. */
package org.lianxin.platform.files;
