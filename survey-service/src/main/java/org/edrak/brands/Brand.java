package org.edrak.brands;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a workspace looks to its customers, and where it may send them. */
@Entity
@Table(name = "brand")
public class Brand {
    /** Hosts that the list may have at most. */
    public static final int MOST_HOSTS = 50;

    @Id
    @Column(name = "workspace_id")
    private long workspaceId;

    @Column(name = "accent")
    private @Nullable String accent;

    @Column(name = "logo")
    private byte @Nullable [] logo;

    @Column(name = "logo_type")
    private @Nullable String logoType;

    @Column(name = "redirect_hosts", nullable = false)
    private String redirectHosts = "";

    @Column(name = "revision", nullable = false)
    private int revision;

    protected Brand() {}

    Brand(long workspaceId) {
        this.workspaceId = workspaceId;
    }

    void paint(@Nullable Accent with) {
        accent = with == null ? null : with.colour().text();
        revision++;
    }

    void show(@Nullable Logo picture) {
        logo = picture == null ? null : picture.content();
        logoType = picture == null ? null : picture.type();
        revision++;
    }

    void allow(List<String> hosts) {
        redirectHosts = String.join("\n", hosts);
    }

    public long workspaceId() {
        return workspaceId;
    }

    /** Its colour; nothing where ours is used. */
    public Optional<Accent> accent() {
        return Optional.ofNullable(accent).flatMap(Colour::parse).map(Accent::new);
    }

    public Optional<Logo> logo() {
        return logo == null || logoType == null ? Optional.empty() : Optional.of(new Logo(logoType, logo));
    }

    /** The hosts to which customers may be sent in the end. */
    public List<String> redirectHosts() {
        return redirectHosts.isEmpty() ? List.of() : List.of(redirectHosts.split("\n"));
    }

    /** Whether customers may be sent to {@code address}. */
    public boolean mayRedirect(URI address) {
        return RedirectRules.allow(redirectHosts(), address);
    }

    /** One more with every change of what is seen; 0 while nothing was ever changed. */
    public int revision() {
        return revision;
    }
}
