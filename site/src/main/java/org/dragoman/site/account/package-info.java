/** People with accounts: roles, passwords, tokens. */
@NullMarked
package org.dragoman.site.account;

import org.jspecify.annotations.NullMarked;
