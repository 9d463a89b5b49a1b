package org.edrak.site;

/** Tests that walk through one part of the corridor. */
interface Steps {
    Corridor corridor();
}
