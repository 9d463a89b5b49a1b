/**
 * What each workspace says of aspects and drivers beside what ships, and the analyser that reads its texts by it.
 */
@NullMarked
package org.edrak.taxonomies;

import org.jspecify.annotations.NullMarked;
