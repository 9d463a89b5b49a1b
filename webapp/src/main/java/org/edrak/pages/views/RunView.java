package org.edrak.pages.views;

import java.util.List;

/**
 * One run: a file that comes in, of which the page tells how far it is, or one that is over. A file is stopped by a POST
 * to {@code cancel} below its address, and goes on without the rows that cannot be taken by one to {@code rest}.
 *
 * @param source whose it is, and {@code sourceId} its id
 * @param file whether it is a file's, and so can be stopped
 * @param rejected what is wrong with the first rows that cannot be taken
 */
public record RunView(String sourceId, String source, RunRow run, boolean file, List<ImportedView.Rejected> rejected)
        implements View {}
