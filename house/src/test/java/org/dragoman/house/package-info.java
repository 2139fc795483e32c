/** What holds for the whole house: directions, documents that agree with the code, the contract. */
@NullMarked
package org.dragoman.house;

import org.jspecify.annotations.NullMarked;
