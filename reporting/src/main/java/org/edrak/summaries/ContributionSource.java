package org.edrak.summaries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.edrak.verbatims.Verbatim;

/** Says what feedback gives to the sums, from its rows as they are now. */
public interface ContributionSource {
    /** What the workspace's sums are to be made by. */
    Basis basis(long workspaceId);

    /** What each of these gives; those that are gone are absent. */
    Map<Long, Contribution> read(long workspaceId, Basis basis, Verbatim.Source source, Collection<Long> ids);

    /** Some identities of a kind, ascending, after one that was seen already; 0 to begin. */
    List<Long> ids(long workspaceId, Verbatim.Source source, long after, int most);
}
