package org.dragoman.text.en;

import org.dragoman.models.Words;

/**
 * A part whose words have their tags and dictionary forms.
 *
 * @param part the words
 * @param words what the models know of them; word 0 is the root
 * @param tags the tag of each, from 1
 * @param lemmas the dictionary form of each as the models know it, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // lives as long as one sentence is read; never compared
record TaggedPart(Part part, Words words, String[] tags, String[] lemmas) {

  int size() {
    return part.size();
  }
}
