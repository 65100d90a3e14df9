package remit.pages.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import remit.DependencyTables;

class UsedLibrariesTest {

    @Test
    void thePageNamesWhatTheDocumentNames() throws IOException {
        Map<String, Set<String>> described = DependencyTables.insideTheJar().stream()
                .collect(Collectors.groupingBy(
                        DependencyTables.Row::licence,
                        TreeMap::new,
                        Collectors.mapping(DependencyTables.Row::name, Collectors.toCollection(LinkedHashSet::new))));
        assertThat(UsedLibraries.ALL)
                .extracting(UsedLibraries.Licensed::licence)
                .containsExactlyElementsOf(described.keySet());
        assertThat(UsedLibraries.ALL)
                .allSatisfy(licensed ->
                        assertThat(licensed.names()).containsExactlyElementsOf(described.get(licensed.licence())));
    }
}
