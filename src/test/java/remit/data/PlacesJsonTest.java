package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import remit.problem.Position;

class PlacesJsonTest {

    @Test
    void eachPartHasItsPlaceAndTheLinkThatOpensIt() {
        Map<String, Position> places = new TreeMap<>(Map.of(
                "focus",
                Position.inLine("roles/cio.yaml", 12, 3, 5),
                "cio--focus",
                Position.startOf("roles/cio.yaml")));
        assertThat(new PlacesJson("content", places, at -> at.line() == 1 ? null : "open:" + at.place()).text())
                .isEqualTo("""
                {"places":[
                {"at":"cio--focus","place":"content/roles/cio.yaml:1:1","open":null},
                {"at":"focus","place":"content/roles/cio.yaml:12:3","open":"open:12:3"}
                ]}
                """);
    }
}
