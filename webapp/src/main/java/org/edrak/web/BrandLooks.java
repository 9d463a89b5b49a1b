package org.edrak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.edrak.brands.Brand;
import org.edrak.brands.Brands;
import org.edrak.ids.Ids;
import org.edrak.pages.views.BrandLook;
import org.edrak.workspaces.Workspace;

/** How a workspace looks on customers' pages, with addresses that change when the look does. */
@RequestScoped
public class BrandLooks {
    @Inject
    private Brands brands;

    public BrandLook of(Workspace workspace) {
        Brand brand = brands.brand(workspace.id());
        return new BrandLook(
                workspace.name(),
                brand.logo().isPresent() ? logo(brand) : null,
                brand.accent().isPresent() ? address(brand) + "/style-" + brand.revision() + ".css" : null);
    }

    /** The address of a brand's logo. */
    public static String logo(Brand brand) {
        return address(brand) + "/logo-" + brand.revision();
    }

    private static String address(Brand brand) {
        return "/brand/" + Ids.text(brand.workspaceId());
    }
}
