package remit.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import remit.problem.Position;

class EditorLinksTest {

    private static final Position PLACE = Position.inLine("roles/cio.yaml", 3, 5, 2);

    private final Path content = Path.of("/home/Hand book/inhält#1");

    @Test
    void aLinkOpensTheLine() {
        assertThat(new EditorLinks("code", Path.of("/a/content")).to(PLACE))
                .isEqualTo("vscode://file/a/content/roles/cio.yaml:3:5");
    }

    @Test
    void signsWithAMeaningInAddressesAreWrittenOtherwise() {
        assertThat(new EditorLinks("zed", content).to(PLACE))
                .isEqualTo("zed://file/home/Hand%20book/inh%C3%A4lt%231/roles/cio.yaml:3:5");
    }

    @Test
    void someEditorsAreAskedByAQuery() {
        assertThat(new EditorLinks("idea", Path.of("/a/content")).to(PLACE))
                .isEqualTo("idea://open?file=/a/content/roles/cio.yaml&line=3&column=5");
    }

    @Test
    void withoutAnEditorThereIsNoLink() {
        assertThat(new EditorLinks(null, content).to(PLACE)).isNull();
    }
}
