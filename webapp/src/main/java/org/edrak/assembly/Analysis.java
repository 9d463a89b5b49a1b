package org.edrak.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.edrak.analysis.Language;
import org.edrak.analysis.SentimentAnalyzer;

@ApplicationScoped
class Analysis {
    @Produces
    @ApplicationScoped
    SentimentAnalyzer analyzer() {
        return new SentimentAnalyzer() {
            @Override
            public org.edrak.analysis.Analysis analyze(String text) {
                return org.edrak.analysis.Analysis.unread(Language.OTHER, "none-1");
            }

            @Override
            public String modelVersion() {
                return "none-1";
            }
        };
    }
}
