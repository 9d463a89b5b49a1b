package org.edrak.surveyfiles;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML as the plain text that a reader sees; a picture is its description or the name of its file. */
final class PlainText {
    private static final Set<String> LINES =
            Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "hr");
    private static final Set<String> UNREAD = Set.of("script", "style", "template", "head");
    private static final int LONGEST_READ = 200_000;

    private PlainText() {}

    static String of(String html) {
        String read = html.length() > LONGEST_READ ? html.substring(0, LONGEST_READ) : html;
        if (read.indexOf('<') < 0 && read.indexOf('&') < 0) {
            return tidy(read);
        }
        Text text = new Text();
        NodeTraversor.traverse(text, Jsoup.parseBodyFragment(read).body());
        String words = tidy(text.words.toString());
        return words.isEmpty() ? tidy(text.pictures.toString()) : words;
    }

    private static final class Text implements NodeVisitor {
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder pictures = new StringBuilder();
        private int unread;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode found && unread == 0) {
                words.append(found.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                unread += UNREAD.contains(element.normalName()) ? 1 : 0;
                if (LINES.contains(element.normalName())) {
                    words.append('\n');
                } else if (element.normalName().equals("img")) {
                    pictures.append(picture(element)).append(' ');
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                unread -= UNREAD.contains(element.normalName()) ? 1 : 0;
                if (LINES.contains(element.normalName())) {
                    words.append('\n');
                }
            }
        }

        private static String picture(Element image) {
            String description = image.attr("alt").strip();
            if (!description.isEmpty()) {
                return description;
            }
            String file = image.attr("src").replaceAll("[?#].*", "");
            String name = file.substring(file.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            return dot > 0 && !file.startsWith("data:") ? name.substring(0, dot) : "";
        }
    }

    /** Lines without white space around them, no empty lines, no control characters. */
    private static String tidy(String text) {
        return text.replace('\u00A0', ' ')
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]+", "")
                .replaceAll("[ \\t]+", " ")
                .replace(" \n", "\n")
                .replace("\n ", "\n")
                .replaceAll("\\n{2,}", "\n")
                .strip();
    }
}
