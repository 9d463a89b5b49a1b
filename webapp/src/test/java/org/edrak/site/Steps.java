package org.edrak.site;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.edrak.testing.Site;

/** Tests that walk through one part of the corridor. */
interface Steps {
    Corridor corridor();
}
