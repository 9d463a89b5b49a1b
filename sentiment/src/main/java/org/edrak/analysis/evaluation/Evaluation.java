package org.edrak.analysis.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.context.ContextAspects;
import org.edrak.analysis.context.ContextClasses;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.encoders.EncoderFile;
import org.edrak.analysis.engines.CascadeEngine;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.linear.LabelledAspects;
import org.edrak.analysis.linear.LinearSentiment;
import org.edrak.analysis.linear.TextForm;
import org.edrak.analysis.linear.VectorFeatures;
import org.edrak.analysis.networks.AspectNetworks;
import org.jspecify.annotations.Nullable;

/**
 * Command that measures engines on labelled texts, language detection included: {@code Evaluation fa|en [options]
 * FILE…}. Files of lines {@code label, tab, text} give figures of sentiment; files that end in {@code .jsonl} give
 * figures of aspects. The options stand in {@code docs/reference/sentiment.md}.
 */
public final class Evaluation {
    private static final String USAGE = "usage: Evaluation fa|en [--labels 0=negative,1=positive] [--sample N]"
            + " [--seed S] [--rntn] [--noisy] [--worst N] [--model FILE [--networks]]"
            + " [--encoder FILE [--sure P] [--thresholds] [--context FILE]] FILE...";

    private String language = "";
    private @Nullable String labels;
    private @Nullable Path model;
    private @Nullable Path encoder;
    private @Nullable Path context;
    private double sure = CascadeEngine.SURE;
    private boolean thresholds;
    private int sample = Integer.MAX_VALUE;
    private long seed = 1;
    private int worst;
    private boolean reference;
    private boolean noisy;
    private boolean networks;
    private final List<Path> files = new ArrayList<>();

    private Evaluation() {}

    /** Prints the figures of all files together. */
    public static void main(String[] args) throws IOException {
        Evaluation evaluation = new Evaluation();
        evaluation.parse(args);
        if (evaluation.files.isEmpty() || !List.of("fa", "en").contains(evaluation.language)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        evaluation.run();
    }

    private void parse(String[] args) {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--labels" -> labels = args[++i];
                case "--sample" -> sample = Integer.parseInt(args[++i]);
                case "--seed" -> seed = Long.parseLong(args[++i]);
                case "--worst" -> worst = Integer.parseInt(args[++i]);
                case "--model" -> model = Path.of(args[++i]);
                case "--networks" -> networks = true;
                case "--context" -> context = Path.of(args[++i]);
                case "--encoder" -> encoder = Path.of(args[++i]);
                case "--sure" -> sure = Double.parseDouble(args[++i]);
                case "--thresholds" -> thresholds = true;
                case "--rntn" -> reference = true;
                case "--noisy" -> noisy = true;
                default -> file(args[i]);
            }
        }
    }

    private void file(String argument) {
        if (language.isEmpty()) {
            language = argument;
        } else {
            files.add(Path.of(argument));
        }
    }

    private void run() throws IOException {
        if (files.stream().allMatch(file -> file.toString().endsWith(".jsonl"))) {
            runAspects(LabelledAspects.read(files));
        } else {
            runTexts();
        }
    }

    private void runAspects(List<LabelledAspects> texts) throws IOException {
        InstantSource clock = InstantSource.system();
        Categories categories = Categories.shipped();
        printAspects("shipped", texts, AspectReaders.of(StandardEngines.analyzer(clock), categories));
        if (encoder != null) {
            printAspects("cascade", texts, AspectReaders.of(cascade(EncoderFile.load(encoder, clock)), categories));
        }
        if (reference) {
            printAspects("RNTN", texts, AspectReaders.of(StandardEngines.reference(clock), categories));
        }
        if (model != null) {
            AspectModel.Tongue tongue = StandardEngines.tongue(language);
            AspectModel fitted = AspectModel.read(model, tongue, LinearSentiment.shipped(language));
            printAspects("model " + model.getFileName(), texts, AspectReaders.of(fitted));
            if (encoder != null) {
                Path beside = ContextAspects.beside(model);
                var inContext = ContextAspects.read(beside, fitted, EncoderFile.load(encoder, clock));
                printAspects("model " + beside.getFileName(), texts, AspectReaders.of(inContext));
            }
            if (networks) {
                var both = AspectNetworks.read(AspectNetworks.beside(model), fitted, TextForm.of(language));
                printAspects("with its networks", texts, AspectReaders.of(both));
            }
        }
    }

    private void printAspects(String name, List<LabelledAspects> texts, AspectFigures.Reader reader) {
        System.out.println("== " + name);
        System.out.print(new AspectFigures(texts, reader).report(worst));
    }

    private void runTexts() throws IOException {
        InstantSource clock = InstantSource.system();
        SentimentAnalyzer shipped = StandardEngines.analyzer(clock);
        LabelledSet set = LabelledSet.read(files, labels, sample, seed);
        print("shipped", set, Judge.of(shipped, language, set));
        if (noisy) {
            LabelledSet misspelt = set.misspelt(language, seed);
            print("shipped, noisy", misspelt, Judge.of(shipped, language, misspelt));
        }
        if (encoder != null) {
            runEncoder(set, EncoderFile.load(encoder, clock));
        }
        if (reference) {
            print("RNTN", set, Judge.of(StandardEngines.reference(clock), language, set));
        }
        if (context != null && encoder != null) {
            ContextClasses fitted = ContextClasses.read(context, EncoderFile.load(encoder, clock));
            print("model " + context.getFileName(), set, Judge.of(fitted, set));
        }
        if (model != null) {
            LinearSentiment fitted = LinearSentiment.of(model, language, vectors());
            print("model " + model.getFileName(), set, Judge.of(fitted, set));
        }
    }

    private void runEncoder(LabelledSet set, Encoder loaded) throws IOException {
        print("cascade, sure at " + sure, set, Judge.of(cascade(loaded), language, set));
        if (thresholds) {
            LinearSentiment linear = LinearSentiment.shipped(language);
            System.out.print(new CascadeFigures(set, linear, loaded).report());
        }
    }

    /** A model is given the vectors with which it was fitted. */
    private VectorFeatures vectors() throws IOException {
        return encoder == null
                ? VectorFeatures.NONE
                : new VectorFeatures(EncoderFile.load(encoder, InstantSource.system())::vector);
    }

    private SentimentAnalyzer cascade(Encoder loaded) {
        return StandardEngines.analyzer(InstantSource.system(), loaded, sure);
    }

    private void print(String name, LabelledSet set, Judge judge) {
        System.out.println("== " + name);
        System.out.print(new TextFigures(set, judge).report(worst));
    }
}
