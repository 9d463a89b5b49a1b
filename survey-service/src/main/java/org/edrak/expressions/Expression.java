package org.edrak.expressions;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote to make something depend on answers, as in <code>{nps} &lt;= 6 and {why} notempty</code>.
 *
 * <p>From the loosest binding to the tightest:
 *
 * <pre>
 * or          and ( ("or" | "||") and )*
 * and         not ( ("and" | "&amp;&amp;") not )*
 * not         ("not" | "!") not | comparison
 * comparison  sum ( "empty" | "notempty" | (= == != &lt;&gt; &lt; &lt;= &gt; &gt;= contains notcontains anyof allof) sum )?
 * sum         product ( ("+" | "-") product )*
 * product     minus ( ("*" | "/" | "%") minus )*
 * minus       "-" minus | primary
 * primary     number | 'text' | "text" | true | false | {variable} | ( or ) | [ or, … ] | function( or, … )
 * </pre>
 *
 * <p>Words may be written in capitals. Numbers have Latin, Persian or Arabic-Indic digits and {@code .} or {@code ٫}
 * before decimals. In a text a backslash takes the next character as it is. A variable is a Latin letter, then Latin
 * letters, digits, {@code _} and {@code -}, and may go on with a point and anything but braces and controls, as the
 * value of a matrix's row does.
 *
 * <p><b>Values</b> are nothing, numbers (doubles), texts, true and false, and lists. A list holds no lists and no
 * nothing: elements that are lists give their elements, those that are nothing are left out. A number too large or
 * undefined, as after division by 0, is nothing.
 *
 * <p><b>Text as number.</b> Where a number is wanted, and where one side of a comparison is a number, text that looks
 * like one counts as one: an optional {@code -}, digits of the three kinds, decimals after {@code .} or {@code ٫}, with
 * blanks around. Two texts always compare as texts: exactly, in the order of their UTF-16 units, so ISO dates compare
 * as dates.
 *
 * <p><b>Comparisons.</b> {@code =} holds for nothing and nothing, equal numbers, equal texts, equal truths; where a side
 * is a list, the other counts as a list too, and both must hold the same elements in any order. {@code <} and its like
 * hold for two numbers or two texts in that order. {@code contains} holds when a text has the other text in it, or when
 * a list (or the only value) has an element that is {@code =} to the right side; with a list on the right, for each of
 * its elements. {@code anyof} and {@code allof}: the left side has any, or all, of the right side's elements; what is
 * no list counts as a list of one. With nothing on either side none of these holds, but for nothing {@code =} nothing.
 * {@code !=} and {@code notcontains} hold where {@code =} and {@code contains} do not. {@code empty} is nothing, blank
 * text and the empty list.
 *
 * <p><b>True</b> are true, numbers other than 0, texts that are not blank, lists that are not empty.
 *
 * <p><b>Arithmetic</b> takes numbers; with anything else it gives nothing. {@code %} has the sign of its left side.
 *
 * <p><b>Functions</b> look into lists: {@code sum avg min max} of the numbers among their arguments, nothing where
 * there are none; {@code count} of what is not empty; {@code round(number, decimals)} with 0 to 6 decimals, 0 unless
 * told, halves away from zero; {@code iif(condition, then, else)}.
 */
public final class Expression {
    /** The most UTF-16 units that an expression may have. */
    public static final int LONGEST = 4000;

    /** How deep brackets, calls, {@code not} and {@code -} may stand in each other. */
    public static final int DEEPEST = 32;

    private final String text;
    private final Node root;
    private final Set<String> variables;

    private Expression(String text, Node root, Set<String> variables) {
        this.text = text;
        this.root = root;
        this.variables = Collections.unmodifiableSet(variables);
    }

    /**
     * Reads {@code text}, in a time that grows with its length only.
     *
     * @throws InvalidExpression telling the first thing that is wrong
     */
    public static Expression parse(String text) throws InvalidExpression {
        if (text.length() > LONGEST) {
            throw new InvalidExpression("expression.too-long", LONGEST, String.valueOf(LONGEST));
        }
        var parser = new Parser(text);
        return new Expression(text, parser.whole(), parser.variables());
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The names between braces, each once, in the order in which they first stand. */
    public Set<String> variables() {
        return variables;
    }

    /** What it comes to: {@code null} for nothing, a {@code Double}, {@code String}, {@code Boolean} or {@code List}. */
    public @Nullable Object value(Values values) {
        return new Evaluation(values).of(root);
    }

    /** Whether what it comes to counts as true. */
    public boolean isTrue(Values values) {
        return Operands.isTrue(value(values));
    }

    @Override
    public String toString() {
        return text;
    }
}
