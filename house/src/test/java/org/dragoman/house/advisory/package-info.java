/** Whether what the program is made of has known holes, as the open database OSV tells. */
@NullMarked
package org.dragoman.house.advisory;

import org.jspecify.annotations.NullMarked;
