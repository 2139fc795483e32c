/** Whether it took place: negation, modality, plans, refusals, conditions. */
@NullMarked
package org.dragoman.events.status;

import org.jspecify.annotations.NullMarked;
