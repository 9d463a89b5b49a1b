package org.edrak.summaries;

import java.time.LocalDate;

/** What a response or review has given to the sums so far. */
record Folded(Slice slice, LocalDate day, Totals totals) {}
