package remit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The examples of a document for editors. Each block of YAML or Markdown belongs in a file of the content, which is the
 * last file named in the paragraph above it: {@code `content/roles/ranger.yaml`}.
 */
final class Examples extends AbstractVisitor {

    private static final String CONTENT = "content/";

    private final List<Example> all = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();
    private String heading = "";

    private Examples() {}

    /**
     * @param heading the last heading above the block
     * @param file relative to the content folder; empty where no file is named
     */
    record Example(String heading, String file, String text) {}

    static Examples of(Path document) throws IOException {
        Examples examples = new Examples();
        String text = Files.readString(document).replaceFirst("(?s)^---\n.*?\n---\n", "");
        Parser.builder().build().parse(text).accept(examples);
        return examples;
    }

    /** The blocks of YAML and Markdown, in order. */
    List<Example> all() {
        return all;
    }

    /** The lines that call Remit in all other blocks, from the name of the command on, without a comment at the end. */
    List<String> commands() {
        return commands;
    }

    @Override
    public void visit(Heading node) {
        heading = ((Text) node.getFirstChild()).getLiteral();
    }

    @Override
    public void visit(FencedCodeBlock block) {
        if (List.of("yaml", "markdown").contains(block.getInfo())) {
            all.add(new Example(heading, file(block), block.getLiteral()));
        } else {
            addCommands(block.getLiteral());
        }
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        addCommands(block.getLiteral());
    }

    private void addCommands(String text) {
        text.lines()
                .map(line -> line.replaceFirst(" +#.*", "").strip())
                .filter(line -> line.matches("(\\S*/)?remit .*"))
                .forEach(line -> commands.add(line.replaceFirst("\\S+ ", "")));
    }

    private static String file(Block block) {
        List<String> files = new ArrayList<>();
        Node above = block.getPrevious();
        if (above != null) {
            above.accept(new AbstractVisitor() {
                @Override
                public void visit(Code code) {
                    if (code.getLiteral().matches("\\S+\\.(yaml|md)")) {
                        files.add(code.getLiteral());
                    }
                }
            });
        }
        String last = files.isEmpty() ? "" : files.get(files.size() - 1);
        return last.startsWith(CONTENT) ? last.substring(CONTENT.length()) : last;
    }
}
