package remit.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What is asked of a page in one look. */
record Question(Look look, List<Rule<Page>> rules) {

    static Question in(Look look, Rule<Page> rule) {
        return new Question(look, List.of(rule));
    }
}
