package remit.read.yaml.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotingTest {

    @Test
    void textIsPutIntoTheQuotesThatNeedNoEscapes() {
        assertThat(Quoting.quoted("It's: fine")).isEqualTo("\"It's: fine\"");
        assertThat(Quoting.quoted("a \"b\" c")).isEqualTo("'a \"b\" c'");
        assertThat(Quoting.quoted("C:\\Docs")).isEqualTo("'C:\\Docs'");
        assertThat(Quoting.quoted("It's \"b\"\n\\")).isEqualTo("\"It's \\\"b\\\"\\n\\\\\"");
    }

    @Test
    void linesHaveTheirKeyOrDash() {
        assertThat(Quoting.line("in-short", "a: b")).isEqualTo("in-short: \"a: b\"");
        assertThat(Quoting.item("a: b")).isEqualTo("- \"a: b\"");
    }
}
