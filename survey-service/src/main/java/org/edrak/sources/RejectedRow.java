package org.edrak.sources;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.edrak.ids.Ids;
import org.edrak.imports.RowProblem;

/** Why a row of a run was not taken. */
@Entity
@Table(name = "rejected_row")
public class RejectedRow {
    private static final int LONGEST_PLACE = 200;

    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "run_id", nullable = false, updatable = false)
    private long runId;

    @Column(name = "row_no", nullable = false, updatable = false)
    private long row;

    @Column(name = "place", nullable = false, updatable = false)
    private String place;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "arguments", nullable = false, updatable = false)
    private String arguments;

    protected RejectedRow() {}

    RejectedRow(long workspaceId, long runId, RowProblem problem) {
        this.id = Ids.next();
        this.workspaceId = workspaceId;
        this.runId = runId;
        this.row = problem.row();
        String column = problem.column();
        this.place = column.length() > LONGEST_PLACE ? column.substring(0, LONGEST_PLACE) : column;
        this.code = problem.code();
        this.arguments = new Trouble(problem.code(), problem.arguments()).stored();
    }

    /** The problem as the reader of the rows told it. */
    public RowProblem problem() {
        Trouble told = Trouble.read(code, arguments);
        return new RowProblem(row, place, code, told == null ? List.of() : told.arguments());
    }
}
