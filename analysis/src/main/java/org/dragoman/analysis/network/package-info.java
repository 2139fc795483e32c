/** Who talks to whom: degree, brokerage, communities, mediation. */
@NullMarked
package org.dragoman.analysis.network;

import org.jspecify.annotations.NullMarked;
