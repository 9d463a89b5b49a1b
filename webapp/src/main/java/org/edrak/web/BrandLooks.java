package org.edrak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.edrak.brands.Brand;
import org.edrak.brands.BrandOutline;
import org.edrak.brands.Brands;
import org.edrak.ids.Ids;
import org.edrak.pages.views.BrandLook;
import org.edrak.workspaces.Workspace;

/** How a workspace looks on customers' pages, with addresses that change when the look does. */
@RequestScoped
public class BrandLooks {
    private static final String LOGO = "/logo-";

    @Inject
    private Brands brands;

    public BrandLook of(Workspace workspace) {
        BrandOutline brand = brands.outline(workspace.id());
        String address = address(workspace.id());
        return new BrandLook(
                workspace.name(),
                brand.hasLogo() ? address + LOGO + brand.revision() : null,
                brand.hasAccent() ? address + "/style-" + brand.revision() + ".css" : null);
    }

    /** The address of a brand's logo. */
    public static String logo(Brand brand) {
        return address(brand.workspaceId()) + LOGO + brand.revision();
    }

    private static String address(long workspaceId) {
        return "/brand/" + Ids.text(workspaceId);
    }
}
