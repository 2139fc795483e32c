/** How sure a contact is: a logistic model over what the reading tells of itself. */
@NullMarked
package org.dragoman.events.confidence;

import org.jspecify.annotations.NullMarked;
