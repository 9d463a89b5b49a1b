package org.edrak.news;

import java.util.List;
import org.edrak.verbatims.Verbatim;

/**
 * Feedback to look at again: it is new, was changed, was understood, or is gone.
 *
 * @param id of the item
 * @param source what the feedback is
 * @param ids of the responses or reviews
 */
public record NewsItem(long id, Verbatim.Source source, List<Long> ids) {
    public NewsItem {
        ids = List.copyOf(ids);
    }
}
