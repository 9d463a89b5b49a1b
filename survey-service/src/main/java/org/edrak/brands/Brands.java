package org.edrak.brands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The brands of all workspaces; one that was never described looks like ours. */
@ApplicationScoped
@Transactional
public class Brands {
    @PersistenceContext
    private EntityManager entities;

    public Brand brand(long workspaceId) {
        Brand known = entities.find(Brand.class, workspaceId);
        return known == null ? new Brand(workspaceId) : known;
    }

    /** The brand without its picture, which is too much to read for every page. */
    public BrandOutline outline(long workspaceId) {
        return entities.createQuery(
                        "select b.logoType, b.accent, b.revision from Brand b where b.workspaceId = :workspace",
                        Object[].class)
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .findFirst()
                .map(row -> new BrandOutline(row[0] != null, row[1] != null, (Integer) row[2]))
                .orElse(BrandOutline.OURS);
    }

    /**
     * Gives a brand its colour and the hosts to which its customers may be sent.
     *
     * @param accent null: ours
     * @param hosts see {@link RedirectRules#isHost}
     */
    public Brand describe(long workspaceId, @Nullable Accent accent, List<String> hosts) {
        Brand brand = held(workspaceId);
        if (!brand.accent().equals(Optional.ofNullable(accent))) {
            brand.paint(accent);
        }
        brand.allow(hosts);
        return brand;
    }

    /** @param logo null: none */
    public Brand show(long workspaceId, @Nullable Logo logo) {
        Brand brand = held(workspaceId);
        brand.show(logo);
        return brand;
    }

    private Brand held(long workspaceId) {
        Brand known = entities.find(Brand.class, workspaceId, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            known = new Brand(workspaceId);
            entities.persist(known);
        }
        return known;
    }
}
