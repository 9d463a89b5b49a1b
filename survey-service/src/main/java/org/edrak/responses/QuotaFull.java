package org.edrak.responses;

import org.edrak.questionnaires.Quota;

/** The survey has all the responses of this kind that it wants; nothing was stored. */
public final class QuotaFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Quota quota;

    public QuotaFull(Quota quota) {
        super(quota.name());
        this.quota = quota;
    }

    public Quota quota() {
        return quota;
    }
}
