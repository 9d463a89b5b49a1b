package org.edrak.scoring;

import java.util.ArrayList;
import java.util.List;
import org.edrak.questionnaires.Driver;
import org.edrak.scoring.corrections.Correction;

/** The opinions of one verbatim as people corrected them. */
final class CorrectedOpinions {
    private CorrectedOpinions() {}

    static List<StoredOpinion> of(List<StoredOpinion> found, List<Correction> corrections) {
        List<StoredOpinion> opinions = new ArrayList<>(found);
        corrections.stream()
                .filter(each -> each.subject() == Correction.Subject.OPINION)
                .forEach(each -> apply(each, opinions));
        return List.copyOf(opinions);
    }

    private static void apply(Correction correction, List<StoredOpinion> opinions) {
        List<StoredOpinion> concerned = opinions.stream()
                .filter(opinion -> opinion.aspect().equals(correction.aspect()))
                .toList();
        switch (correction.action()) {
            case TAKEN_BACK -> {}
            case REMOVED -> opinions.removeAll(concerned);
            case SET -> {
                Driver driver = correction.driver().orElseThrow();
                int milli = correction.scoreMilli().orElseThrow();
                if (concerned.isEmpty()) {
                    opinions.add(StoredOpinion.said(correction.verbatimId(), correction.aspect(), driver, milli));
                }
                opinions.replaceAll(
                        opinion -> concerned.contains(opinion) ? opinion.corrected(driver, milli) : opinion);
            }
        }
    }
}
