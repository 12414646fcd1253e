package org.lianxin.platform.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.imports.file.Rows;
import org.lianxin.platform.web.Caller;

/**
 * A register that takes in lists. A bean of this kind is all a service has to write: which columns a list has, what a good
 * row is, and three pieces of SQL over the table {@code import_stage}, which has the columns {@code line}, {@code key},
 * {@code verdict}, {@code flaws}, {@code former} and one text column for each of {@link #staged()}.
 */
public interface Intake {

    /** What is taken in, plural: {@code communities}. */
    String register();

    /** Which roles see and undo imports of this register; all but administrators only their own. */
    Set<String> readers();

    /**
     * What the sender may take in, kept with the import for {@link #judge}: it runs when nobody is signed in any more.
     *
     * @return at most 64 characters, such as the prefix of a division code
     */
    default String scope(Caller caller) {
        return "";
    }

    /**
     * Whether lists hold data of persons. They are sealed while they wait then; the service declares the column {@code content}
     * of {@code import_part} (key {@code import}) as a {@code SealedColumn}, and stages nothing of a person in clear.
     */
    default boolean personal() {
        return false;
    }

    /**
     * Called in the import's transaction before the first row. While rows are checked the connection is busy taking them in: what
     * {@link #check} needs of the database is read here.
     */
    default void prepare() {}

    /** Columns a list must have. */
    List<String> required();

    /** Columns a list may have. */
    List<String> optional();

    /** Names a column also goes by, such as {@code 代码} for {@code code}. */
    default Map<String, String> aliases() {
        return Map.of();
    }

    /** The most line breaks there may be within one record of a CSV file. */
    default int breaksInRecord() {
        return Rows.FEW_BREAKS;
    }

    /** Columns of the staging table, snake_case; all text. */
    List<String> staged();

    /**
     * Checks one row by itself. All that is wrong with it is told at once, so that a file is mended in one go.
     *
     * @return the natural key and the values of {@link #staged()} in that order, null where the file has no such column; looked
     *     at only if nothing was wrong
     */
    Candidate check(RowCheck row);

    /** A row that has passed every check of its own. */
    record Candidate(String key, List<@Nullable String> values) {}

    /**
     * Judges the rows that have no verdict yet against the register, which is to be locked against other writers first: what is
     * wrong goes to {@code flaws} as {@code import_flaw(field, code, args…)}; all others get {@code CREATED}, {@code CHANGED}
     * (with the record as it stands, {@code to_jsonb(c)}, as {@code former}) or {@code UNCHANGED}.
     */
    void judge(Staged staged);

    /** Writes the rows created and changed into the register, the version of a record rising by one, and tells the others. */
    void apply(Staged staged, Instant at);

    /** Where the register keeps its records, for undoing. */
    Target target();

    /** Takes back what the import made and still stands as it made it. */
    Undone undo(Undoing undoing, Instant at);

    /**
     * @param table the register's table
     * @param matches the SQL condition that {@code c}, a row of it, is the record of {@code r}, a row of {@code import_row}
     */
    record Target(String table, String matches) {}

    /** How many records were removed and how many have their former values again. */
    record Undone(int removed, int restored) {}
}
