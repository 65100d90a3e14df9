package remit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import remit.problem.Problems;
import remit.problem.TextReport;

class SiteFilesTest {

    private final Problems problems = new Problems();
    private final SiteFiles files = new SiteFiles(problems);

    @Test
    void filesStayInOrder() {
        files.add("roles/cook.html", "roles/cook.yaml", new byte[] {1});
        files.add("index.html", "handbook.yaml", new byte[] {2});
        assertThat(files.contents().keySet()).containsExactly("roles/cook.html", "index.html");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void secondSourceOfAnAddressIsAProblemThatNamesBoth() {
        files.add("roles/cook.html", "roles/cook.yaml", new byte[] {1});
        files.add("roles/cook.html", "roles/baker.yaml", new byte[] {2});
        assertThat(files.contents().get("roles/cook.html")).containsExactly(1);
        assertThat(new TextReport("content", (file, line) -> null).text(problems.sorted()))
                .isEqualTo("""
                content/roles/baker.yaml:1:1: error: this would be published as 'roles/cook.html', and that address is taken
                   roles/cook.yaml is published there: rename one of the two
                """);
    }

    @Test
    void addressesThatDifferInCaseAloneAreOne() {
        files.add("assets/Plan.png", "assets/Plan.png", new byte[] {1});
        files.add("assets/plan.png", "assets/plan.png", new byte[] {2});
        assertThat(problems.errors()).isEqualTo(1);
    }
}
