package org.edrak.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The file of a network (ONNX, encoded by protocol buffers), as far as it must be known to end the network earlier: the
 * last layers of an encoder serve the task that it was trained for, and telling sides is another.
 */
final class NetworkFile {
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int WEIGHTS = 5;
    private static final int OUTPUT = 12;

    private static final int INPUTS_OF_NODE = 1;
    private static final int OUTPUTS_OF_NODE = 2;
    private static final int NAME_OF_WEIGHTS = 8;
    private static final int NAME_OF_OUTPUT = 1;
    private static final int TYPE_OF_OUTPUT = 2;
    /** A tensor of floats, of whatever shape. */
    private static final byte[] FLOATS = {10, 2, 8, 1};

    private final Set<String> needed = new HashSet<>();
    private final Set<WireField> dropped = new HashSet<>();

    private NetworkFile() {}

    /** The file of a network that gives out the values of these names in this order, without all that they do not need. */
    static byte[] endingAt(List<String> names, byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        for (WireField field : WireField.all(file, 0, file.length)) {
            if (field.number() == GRAPH) {
                WireField.write(GRAPH, new NetworkFile().graph(names, field), out);
            } else {
                field.copy(out);
            }
        }
        return out.toByteArray();
    }

    private byte[] graph(List<String> names, WireField graph) {
        List<WireField> fields = graph.fields();
        needed.addAll(names);
        // Nodes stand behind those whose outputs they take.
        fields.reversed().stream().filter(field -> field.number() == NODE).forEach(this::keepIfNeeded);
        ByteArrayOutputStream out = new ByteArrayOutputStream(graph.length());
        for (WireField field : fields) {
            boolean unused = field.number() == WEIGHTS && !needed.contains(text(field, NAME_OF_WEIGHTS));
            if (field.number() != OUTPUT && !unused && !dropped.contains(field)) {
                field.copy(out);
            }
        }
        names.forEach(name -> WireField.write(OUTPUT, output(name), out));
        return out.toByteArray();
    }

    private void keepIfNeeded(WireField node) {
        List<WireField> parts = node.fields();
        boolean isNeeded =
                parts.stream().anyMatch(part -> part.number() == OUTPUTS_OF_NODE && needed.contains(part.text()));
        if (!isNeeded) {
            dropped.add(node);
            return;
        }
        parts.stream()
                .filter(part -> part.number() == INPUTS_OF_NODE)
                .map(WireField::text)
                .forEach(needed::add);
    }

    private static String text(WireField message, int number) {
        return message.fields().stream()
                .filter(field -> field.number() == number)
                .map(WireField::text)
                .findFirst()
                .orElse("");
    }

    private static byte[] output(String name) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        WireField.write(NAME_OF_OUTPUT, name.getBytes(StandardCharsets.UTF_8), output);
        WireField.write(TYPE_OF_OUTPUT, FLOATS, output);
        return output.toByteArray();
    }
}
