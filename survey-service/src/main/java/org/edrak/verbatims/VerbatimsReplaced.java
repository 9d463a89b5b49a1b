package org.edrak.verbatims;

import java.util.List;

/**
 * Tells, in the transaction that does it, that these verbatims are about to be deleted: what hangs on them goes first.
 *
 * @param ids the verbatims'
 */
public record VerbatimsReplaced(List<Long> ids) {
    public VerbatimsReplaced {
        ids = List.copyOf(ids);
    }
}
