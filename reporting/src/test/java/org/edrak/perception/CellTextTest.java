package org.edrak.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CellTextTest {
    /** Values for the components of any kind of cell; a new kind of component needs a line here. */
    private static List<@Nullable Object> values(Class<?> type) {
        if (type == String.class) {
            return List.of("why", "it's, (so) \\ ~ «چرا»");
        }
        if (type == int.class || type == Integer.class) {
            return List.of(0, 7);
        }
        if (type == long.class || type == Long.class) {
            return List.of(-1L, Long.MAX_VALUE);
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        }
        if (type == Scale.class) {
            return List.of(new Scale(1, 7), new Scale(0, 10));
        }
        if (type == Driver.class) {
            return List.of(Driver.PRICE, new Driver("own-driver"));
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        List<@Nullable Object> made = new ArrayList<>();
        CellText.kinds(type).forEach(kind -> made.addAll(each(kind)));
        return made;
    }

    private static List<Record> each(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        List<Record> made = new ArrayList<>();
        for (int choice = 0; choice < 3; choice++) {
            @Nullable Object[] chosen = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                List<@Nullable Object> values = values(components[i].getType());
                chosen[i] = choice == 2 && isNullable(components[i])
                        ? null
                        : values.get(Math.min(choice, values.size() - 1));
            }
            made.add(CellText.make(kind, chosen));
        }
        return made;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Test
    void writesAndReadsEveryKindOfCell() {
        CellText.kinds(Cell.class).flatMap(kind -> each(kind).stream()).forEach(cell -> {
            String text = CellText.write((Cell) cell);
            assertThat(text).hasSizeLessThan(1000);
            assertThat((Object) new CellTextReader(text).record(Cell.class))
                    .as(text)
                    .isEqualTo(cell);
        });
        assertThat(CellText.kinds(Cell.class).count()).isGreaterThan(10);
    }

    @Test
    void tellsKindsApartByTheirNamesAlone() {
        List<String> names =
                CellText.kinds(Cell.class).map(Class::getSimpleName).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void isReadableToWhoeverLooksIntoTheTable() {
        assertThat(CellText.write(
                        new Cell.Pairs(new Cell.OfItem("price", Driver.PRICE), Cell.Side.GAP, new Scale(1, 7), 1)))
                .isEqualTo("Pairs(OfItem('price',Driver('price')),GAP,Scale(1,7),1)");
    }

    @Test
    void refusesWhatIsNoCell() {
        for (String text : List.of("", "Nps", "Nps(1", "Gone(1)", "Nps('1')", "Tone(ANSWER,~,SIDEWAYS)")) {
            assertThatThrownBy(() -> CellText.read(text)).as(text).isInstanceOf(RuntimeException.class);
        }
    }
}
