package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edrak.scoring.ShownModel;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.Understanding;
import org.edrak.scoring.Understandings;
import org.edrak.scoring.corrections.Correction;
import org.edrak.scoring.corrections.Corrections;
import org.edrak.verbatims.Verbatim;
import org.edrak.verbatims.Verbatims;

/** Texts together with what was understood of them, for reading and correcting one by one. */
@ApplicationScoped
public class UnderstoodTexts {
    @Inject
    private Verbatims verbatims;

    @Inject
    private Understandings understandings;

    @Inject
    private Corrections corrections;

    @Inject
    private ShownModel shown;

    /** The texts of these reviews or turns, by review or turn; where one has several, the first. */
    public Map<Long, UnderstoodText> of(long workspaceId, Verbatim.Source source, Collection<Long> sourceIds) {
        return texts(workspaceId, verbatims.of(source, sourceIds)).stream()
                .collect(Collectors.toMap(text -> text.verbatim().sourceId(), text -> text, (first, other) -> first));
    }

    /** One text of the workspace. */
    public Optional<UnderstoodText> find(long workspaceId, long verbatimId) {
        return texts(
                        workspaceId,
                        verbatims.find(workspaceId, verbatimId).stream().toList())
                .stream()
                .findFirst();
    }

    private List<UnderstoodText> texts(long workspaceId, List<Verbatim> some) {
        String model = shown.version(workspaceId);
        List<Long> ids = some.stream().map(Verbatim::id).toList();
        Map<Long, Understanding> understood = understandings.of(ids, model);
        Map<Long, List<StoredOpinion>> opinions = understandings.opinions(ids, model);
        Map<Long, List<Correction>> corrected = corrections.inForce(ids);
        return some.stream()
                .map(verbatim -> new UnderstoodText(
                        verbatim,
                        understood.get(verbatim.id()),
                        opinions.getOrDefault(verbatim.id(), List.of()),
                        corrected.getOrDefault(verbatim.id(), List.of())))
                .toList();
    }
}
