package org.edrak.subscriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a link that ends a subscription is known by. */
@Entity
@Table(name = "report_subscription_token")
public class SubscriptionToken {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "subscription_id", nullable = false, updatable = false)
    private long subscriptionId;

    protected SubscriptionToken() {}

    SubscriptionToken(String tokenHash, long subscriptionId) {
        this.tokenHash = tokenHash;
        this.subscriptionId = subscriptionId;
    }

    long subscriptionId() {
        return subscriptionId;
    }
}
