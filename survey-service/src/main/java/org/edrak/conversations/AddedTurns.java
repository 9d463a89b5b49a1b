package org.edrak.conversations;

/**
 * What became of a batch of conversations.
 *
 * @param conversations how many were new
 * @param turns how many turns were new
 * @param alreadyThere how many turns had been stored before, or came twice in the batch
 */
public record AddedTurns(int conversations, int turns, int alreadyThere) {}
