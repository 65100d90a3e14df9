package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people who work here type finds its page, first or second, in this project's own handbook. */
@ExtendWith(Coverage.class)
class SearchRecallIT {

    private static Visit visit;
    private static Page page;

    @BeforeAll
    static void open() {
        visit = Visit.asReader(TestSite.real());
        page = visit.open("index.html");
        page.locator(".find input").focus();
        // A function, since the policy of the page forbids a text that is asked again to be read as a script.
        page.waitForFunction("() => window.remit?.search && window.remit.index");
    }

    @AfterAll
    static void leave() {
        assertThat(visit.trouble()).isEmpty();
        visit.close();
    }

    @ParameterizedTest
    @CsvSource({
        "helpdesk, #service-desk",
        "help desk, #service-desk",
        "cybersecurity, roles/ciso.html",
        "cyber security, roles/ciso.html",
        "ransomware, help/strange-email.html",
        "virus, help/strange-email.html",
        "I clicked on a link, help/strange-email.html",
        "email, help/strange-email.html",
        "e-mail, help/strange-email.html",
        "data leak, help/wrong-recipient.html",
        "stolen notebook, help/lost-laptop.html",
        "vpn, help/cannot-log-in.html",
        "mfa, help/cannot-log-in.html",
        "two-factor, help/cannot-log-in.html",
        "login, help/cannot-log-in.html",
        "forgot password, help/cannot-log-in.html",
        "wifi, help/network-down.html",
        "email not working, help/network-down.html",
        "printing problem, help/broken-computer.html",
        "onboarding, help/new-colleague.html",
        "gdpr, help/share-information.html",
        "subscription, help/software-approval.html",
        "saas approve, help/software-approval.html",
        "automation, help/digitise-process.html",
        "digitize, help/digitise-process.html",
        "vulnerability, help/project-security.html",
        "hr, #human-resources",
        "service desk phone number, #service-desk",
        "difference cio cto, compare/cio-and-cto.html",
        "difference between ciso and cio, compare/cio-and-ciso.html",
        "cto or ciso, compare/cto-and-ciso.html",
        "head of it vs chief technologist, compare/cio-and-cto.html",
        "information officer vs technology officer, compare/cio-and-cto.html",
        "cto cio ciso, compare/cto-cio-ciso.html",
        "cto cio ciso working together, pages/working-together.html",
        "startup cto or cio first, pages/smaller-organisations.html#which-comes-first",
        "difference between ciso and security officer, roles/ciso.html",
        "riskmanagement, #information-risk",
        "risk management, #information-risk",
        "cio and ciso same person, pages/smaller-organisations.html#the-same-person-in-two-posts",
        "does the ciso report to the cio, pages/where-roles-meet.html",
        "report security incident, help/strange-email.html",
        "business continuity, #resilience",
        "disaster recovery, #resilience",
        "security awareness, #security-training",
        "shadow it, help/software-approval.html",
        "raci, glossary.html#raci",
        "ceo, glossary.html#ceo",
        "weird email, help/strange-email.html",
        "measures, #measur",
        "signs of success, #measures",
        "how is the cio measured, roles/cio.html#measures",
        "skills of a cto, roles/cto.html#skills",
        "runs the service desk, #help-desk",
        "incident response, #incident-response",
        "security training, #security-training",
        "pen test, #penetration-test",
        "vpn not working, help/cannot-log-in.html",
        "2fa, help/cannot-log-in.html",
        "computer won't start, help/broken-computer.html",
        "can't print, help/broken-computer.html",
        "suspicious mail, help/strange-email.html",
        "antivirus, help/strange-email.html",
        "employee onboarding, help/new-colleague.html",
        "software licence, help/software-approval.html",
        "digital transformation, help/digitise-process.html",
        "digitalisation, #digitisation",
        "legacy system, help/digitise-process.html",
        "it budget, help/it-costs.html",
        "who runs it, roles/cio.html",
        "cio email, roles/cio.html",
        "chief security officer, roles/ciso.html",
        "what is a ciso, roles/ciso.html",
        "customer complaint about product, help/customer-fault.html",
        "third party data sharing, help/share-information.html",
        "glossary, glossary.html",
        "who does what, responsibilities.html",
        "do we need a cto, guides/which-role/index.html",
        "who should lead a project, guides/who-leads/index.html",
        "substitute, #_reach",
        "deputy, #_reach",
        "away, #_reach",
        "on holiday, #_reach",
        "cio on holiday, roles/cio.html#_reach",
        "who stands in for the ciso, roles/ciso.html#_reach",
        "how to edit, pages/how-to-edit.html",
    })
    void isAnsweredFirstOrSecond(String typed, String address) {
        assertThat(found(typed)).as(typed).anyMatch(href -> href.contains(address));
    }

    /** A desk with the word in a name comes before problems and texts that have it, too. */
    @ParameterizedTest
    @CsvSource({
        "service, #service-desk",
        "product, #engineering",
        "data, #data-protection",
        "business, #business-systems",
    })
    void aDeskWithTheWordInItsNameComesFirst(String typed, String address) {
        assertThat(found(typed).get(0)).endsWith(address);
    }

    @Test
    void everyNameOfEverythingFindsItFirstOrSecond() {
        List<String> missed = strings(page.evaluate("""
                async () => {
                  const missed = [];
                  for (const thing of remit.index.things.filter((thing) => !thing.in)) {
                    const names = [thing.title, ...(thing.names || "").split(",")].map((name) => remit.pieces(name, new Set(), 99)
                      .map((piece) => piece[0]).join(""));
                    for (const name of [thing.tag, ...names].filter(Boolean)) {
                      const found = await remit.search(name);
                      if (!found.slice(0, 2).some((result) => result.thing === thing)) missed.push(`${name}: ${thing.href}`);
                    }
                  }
                  return missed;
                }"""));

        assertThat(page.evaluate("remit.index.things.length > 100")).isEqualTo(true);
        assertThat(missed).isEmpty();
    }

    /** The addresses of the two best results. */
    private static List<String> found(String typed) {
        return strings(page.evaluate(
                "async (typed) => (await remit.search(typed)).slice(0, 2).map((result) => result.href)", typed));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
