package remit.pages.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Topic;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.topic.TopicIndexPage.Word;
import remit.words.Alphabet;

/** Lists all problems under each name that people have for them, A to Z. */
final class WordsForProblems {

    private WordsForProblems() {}

    static List<Word> of(Here here, Collection<Topic> topics) {
        List<Word> words = new ArrayList<>();
        for (Topic topic : topics) {
            words.add(word(here, topic, topic.ask(), null));
            topic.also().forEach(also -> words.add(word(here, topic, also, topic.ask())));
        }
        Alphabet alphabet = new Alphabet(here.handbook().titleOrder());
        List<Word> sorted = alphabet.sorted(
                words,
                word -> word.link().text(),
                Comparator.comparing(word -> word.link().href()));
        return alphabet.letters(sorted, (Word word) -> word.link().text()).stream()
                .flatMap(WordsForProblems::begun)
                .toList();
    }

    /** Returns the names under a letter, the first of which begins it. */
    private static Stream<Word> begun(Alphabet.Letter<Word> letter) {
        Word first = letter.things().get(0);
        return Stream.concat(
                Stream.of(new Word(first.link(), first.see(), first.urgent(), letter.text())),
                letter.things().stream().skip(1));
    }

    /** Returns links to the letters of these names on the page that lists everything. */
    static List<PageLink> letters(Here here, List<Word> words) {
        return new Alphabet(here.handbook().titleOrder())
                .letters(words, (Word word) -> word.link().text()).stream()
                        .map(letter -> new PageLink(letter.text(), here.to(Addresses.FIND, letter.anchor())))
                        .toList();
    }

    private static Word word(Here here, Topic topic, String text, @Nullable String ask) {
        return new Word(
                new PageLink(here.text(text), here.link(topic).href()),
                ask == null ? null : here.words().say("topic_index.see", "problem", ask),
                topic.urgent(),
                null);
    }
}
