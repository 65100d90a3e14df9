package remit.edit;

import java.nio.file.Path;
import java.util.List;
import remit.problem.Problems;
import remit.problem.SourceLines;
import remit.read.FolderStamps;

/**
 * What a change of the content would do. Nothing has been written yet.
 *
 * @param title what is done, as a sentence begins: {@code Rename the role 'cio' to 'head-of-it'}
 * @param files the files that change; empty where the content has errors
 * @param lines the lines that change, in the order of the files
 * @param obstacles the lines, as they are, that must change first; where there are any, nothing may be changed
 * @param remarks what else readers or editors will notice, a sentence each
 * @param stamps the files of the content as they were when they were read
 * @param problems what is wrong with the content as it is; where there is an error, nothing may be changed
 * @param source the lines of the files with problems
 */
public record EditPlan(
        String title,
        List<FileEdit> files,
        List<ChangedLine> lines,
        List<ChangedLine> obstacles,
        List<String> remarks,
        FolderStamps stamps,
        Problems problems,
        SourceLines source) {

    /**
     * A line that changes, or must change first.
     *
     * @param file its file as it is called now
     * @param number the line as it is now, from 1
     * @param text what the line says afterwards; that it goes, as {@code (goes) - id: desk}
     */
    public record ChangedLine(String file, int number, String text) {}

    public EditPlan {
        files = List.copyOf(files);
        lines = List.copyOf(lines);
        obstacles = List.copyOf(obstacles);
        remarks = List.copyOf(remarks);
    }

    /**
     * Returns whether the content is still as it was when the plan was made.
     *
     * @param content the content folder
     */
    public boolean isUpToDate(Path content) {
        return FolderStamps.of(List.of(content)).equals(stamps);
    }
}
