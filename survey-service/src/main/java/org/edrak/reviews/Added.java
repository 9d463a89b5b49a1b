package org.edrak.reviews;

/**
 * What became of a batch of reviews.
 *
 * @param stored how many were new
 * @param alreadyThere how many had been stored before, or came twice in the batch
 */
public record Added(int stored, int alreadyThere) {
    /** Both batches together. */
    public Added plus(Added other) {
        return new Added(stored + other.stored, alreadyThere + other.alreadyThere);
    }
}
