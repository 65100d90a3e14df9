package remit.data;

import java.util.List;
import remit.model.Topic;
import remit.pages.link.Addresses;
import remit.prose.Prose;

/**
 * {@code data/topics.json}: {@code {"topics": […]}}, in the order of the file. Keys have the names and meanings that
 * they have in {@code topics.yaml}, and are left out where a topic does not have them; Markdown becomes plain words.
 * There is also {@code page}, the address of the topic's page.
 */
record TopicsJson(List<Topic> topics) implements Data {

    @Override
    public String text() {
        return Json.object(json -> json.objects("topics", topics, (one, topic) -> {
            one.put("id", topic.id())
                    .put("ask", topic.ask())
                    .putIfAny("group", topic.group())
                    .strings("also", topic.also())
                    .put("urgent", topic.urgent())
                    .put("page", Addresses.topic(topic.id()).path())
                    .strings("do-now", texts(topic.doNow()))
                    .put("first", topic.first())
                    .putIfAny("backup", topic.backup())
                    .putIfAny("escalate", topic.escalate())
                    .strings("have-ready", texts(topic.haveReady()))
                    .putIfAny("not-for", topic.notFor())
                    .strings("formerly", topic.formerly());
            UpkeepJson.put(one, topic.upkeep());
        }));
    }

    private static List<String> texts(List<Prose> proses) {
        return proses.stream().map(Prose::text).toList();
    }
}
