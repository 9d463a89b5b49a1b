package org.edrak.workspaces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** A brand or company: the place in which surveys, reviews and members live. */
@Entity
@Table(name = "workspace")
public class Workspace {
    @Id
    private long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String zone;

    @Column(nullable = false)
    private String locale;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Workspace() {}

    Workspace(long id, String name, ZoneId zone, Locale locale, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        describe(name, zone, locale);
    }

    final void describe(String newName, ZoneId newZone, Locale newLocale) {
        name = newName;
        zone = newZone.getId();
        locale = newLocale.toLanguageTag();
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** In which days begin and end, and times are shown. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The language that is spoken to somebody who has chosen none. */
    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
