/** From the reports of a contact to its fields: values, claims, confirmation, status history. */
@NullMarked
package org.dragoman.record.resolve;

import org.jspecify.annotations.NullMarked;
