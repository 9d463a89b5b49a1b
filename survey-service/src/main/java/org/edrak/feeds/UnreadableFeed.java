package org.edrak.feeds;

/** What came is not what was promised. */
public final class UnreadableFeed extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFeed(String code) {
        super(code);
    }

    /** The feed names a next page that is no address. */
    public static UnreadableFeed badNext() {
        return new UnreadableFeed("feed.bad-next");
    }

    /** Key of the message that says it. */
    public String code() {
        return String.valueOf(getMessage());
    }
}
