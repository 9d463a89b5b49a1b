package org.edrak.conversations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a conversation is held. */
public enum ConversationChannel {
    /** Both sides are there at once. */
    CHAT,
    /** Mails, forms and help desks. */
    TICKET,
    /** Messengers and social networks. */
    MESSAGE;

    /** The key that is stored and shown to programs, such as {@code chat}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel of a key, however it is capitalised. */
    public static Optional<ConversationChannel> named(String key) {
        return Arrays.stream(values())
                .filter(channel -> channel.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
