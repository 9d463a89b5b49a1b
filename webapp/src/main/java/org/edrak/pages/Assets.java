package org.edrak.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** The files that pages load, each under a name that carries a hash of its content, so that caches never lie. */
final class Assets {
    /** Those without references first: stylesheets name the font, and scripts each other, by hashed names. */
    private static final List<String> NAMES = List.of(
            "vazirmatn.woff2",
            "vazirmatn-OFL.txt",
            "favicon.svg",
            "echarts.esm.min.js",
            "charts-parts.js",
            "charts-field.js",
            "charts-rows.js",
            "charts-trend.js",
            "charts.js",
            "app.js",
            "survey.js",
            "days.js",
            "aspects.js",
            "app.css",
            "survey.css",
            "expressions.js",
            "editor-types.js",
            "editor-draft.js",
            "editor-page.js",
            "editor-logic.js",
            "editor-properties.js",
            "editor-outline.js",
            "editor-preview.js",
            "editor.js",
            "editor.css");

    private static final Map<String, Asset> BY_NAME = load();
    private static final Map<String, Asset> BY_FILE =
            BY_NAME.values().stream().collect(Collectors.toMap(Asset::file, Function.identity()));

    private Assets() {}

    /** @param gzip the compressed bytes; empty when compressing gains nothing */
    record Asset(String file, String type, byte[] bytes, byte[] gzip) {}

    static String url(String name) {
        Asset asset = BY_NAME.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/assets/" + asset.file();
    }

    static Optional<Asset> find(String file) {
        return Optional.ofNullable(BY_FILE.get(file));
    }

    private static Map<String, Asset> load() {
        var assets = new LinkedHashMap<String, Asset>();
        for (String name : NAMES) {
            byte[] bytes = read(name);
            if (name.endsWith(".css") || name.endsWith(".js")) {
                bytes = withHashedNames(bytes, assets);
            }
            assets.put(name, asset(name, bytes));
        }
        return Map.copyOf(assets);
    }

    private static byte[] withHashedNames(byte[] content, Map<String, Asset> known) {
        String text = new String(content, StandardCharsets.UTF_8);
        for (var entry : known.entrySet()) {
            String file = entry.getValue().file();
            text = text.replace("url(" + entry.getKey() + ")", "url(" + file + ")")
                    .replace("from \"./" + entry.getKey() + "\"", "from \"./" + file + "\"");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Asset asset(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String file = name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
        byte[] gzip = gzip(bytes);
        return new Asset(
                file, type(name.substring(dot + 1)), bytes, gzip.length < bytes.length * 0.95 ? gzip : new byte[0]);
    }

    private static String type(String extension) {
        return switch (extension) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            case "txt" -> "text/plain; charset=utf-8";
            default -> throw new IllegalArgumentException("no content type for " + extension);
        };
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("asset " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
