package remit.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import remit.Generator;
import remit.Generator.Checked;

/** {@code remit check}: reports every problem in the content, and writes nothing. */
@Command(name = "check", sortOptions = false, description = "Report every problem in the content, and write nothing.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ContentOptions options = new ContentOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Stopwatch stopwatch = new Stopwatch();
        Path content = terminal.folder().resolve(options.content);
        Checked checked = new Generator(new Generator.Options(content, null, options.drafts)).check();
        String summary = Summary.checked(content, checked.problems(), stopwatch.elapsed());
        new Report(terminal, options.format).print(checked, content, summary);
        return ExitCode.of(checked.problems(), options.strict);
    }
}
