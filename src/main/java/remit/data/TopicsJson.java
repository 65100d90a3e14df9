package remit.data;

import java.util.List;
import remit.model.Topic;
import remit.pages.link.Addresses;
import remit.prose.Prose;
import remit.shape.CommonShape;
import remit.shape.RecordKind;
import remit.shape.TopicShape;

/**
 * {@code data/topics.json}: {@code {"topics": […]}}, in the order of the file. Keys have the names and meanings that
 * they have in {@code topics.yaml}, and are left out where a topic does not have them; Markdown becomes plain words.
 * There is also {@code page}, the address of the topic's page.
 */
record TopicsJson(List<Topic> topics) implements Data {

    @Override
    public String text() {
        return Json.object(json -> json.objects(RecordKind.TOPIC.word(), topics, (one, topic) -> {
            one.put(TopicShape.ID, topic.id())
                    .put(TopicShape.ASK, topic.ask())
                    .putIfAny(TopicShape.GROUP, topic.group())
                    .strings(TopicShape.ALSO, topic.also())
                    .put(TopicShape.URGENT, topic.urgent())
                    .put("page", Addresses.topic(topic.id()).path())
                    .strings(TopicShape.DO_NOW, texts(topic.doNow()))
                    .put(TopicShape.FIRST, topic.first())
                    .putIfAny(TopicShape.BACKUP, topic.backup())
                    .putIfAny(TopicShape.ESCALATE, topic.escalate())
                    .strings(TopicShape.HAVE_READY, texts(topic.haveReady()))
                    .putIfAny(TopicShape.NOT_FOR, topic.notFor())
                    .strings(CommonShape.FORMERLY, topic.formerly());
            UpkeepJson.put(one, topic.upkeep());
        }));
    }

    private static List<String> texts(List<Prose> proses) {
        return proses.stream().map(Prose::text).toList();
    }
}
