/**
 * Conversations with customers, in chats, tickets and messages: who wrote what and when, each turn kept once.
 */
@NullMarked
package org.edrak.conversations;

import org.jspecify.annotations.NullMarked;
