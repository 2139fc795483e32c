/** Tests of accounts. */
@NullMarked
package org.dragoman.site.account;

import org.jspecify.annotations.NullMarked;
