package org.edrak.pages;

/**
 * Who looks at a page of the staff.
 *
 * @param role {@code owner}, {@code analyst} or {@code viewer}
 */
public record Viewer(String name, String role) {
    /** Whether the page offers what changes surveys, answers and reviews. */
    public boolean mayEdit() {
        return !role.equals("viewer");
    }

    /** Whether the page offers members and keys. */
    public boolean owns() {
        return role.equals("owner");
    }
}
