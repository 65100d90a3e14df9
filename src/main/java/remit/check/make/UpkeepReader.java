package remit.check.make;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.model.Upkeep;
import remit.model.Upkeep.Place;
import remit.shape.CommonShape;
import remit.shape.RecordKind;

/** Finds out who keeps a record: what the record itself does not say, its file says, and otherwise the handbook. */
public final class UpkeepReader {

    private final Content content;

    public UpkeepReader(Content content) {
        this.content = content;
    }

    /** Returns who keeps a record that has a file of its own or is in a list file. */
    public Upkeep of(Fields record, String file) {
        Fields[] nearest = {record, content.files().get(file), content.handbook()};
        return new Upkeep(
                file,
                first(f -> f.get(CommonShape.OWNER), nearest),
                first(f -> f.get(CommonShape.REVIEWED), nearest),
                reviewedIn(nearest),
                first(f -> f.get(CommonShape.REVIEW_EVERY), nearest),
                sources(nearest));
    }

    /** Returns who keeps the handbook as a whole. */
    public Upkeep ofHandbook() {
        return of(Objects.requireNonNull(content.handbook()), RecordKind.HANDBOOK.file());
    }

    private static @Nullable Place reviewedIn(@Nullable Fields... nearest) {
        for (Place place : Place.values()) {
            Fields fields = nearest[place.ordinal()];
            if (fields != null && fields.get(CommonShape.REVIEWED) != null) {
                return place;
            }
        }
        return null;
    }

    private static List<String> sources(@Nullable Fields... nearest) {
        List<String> ids = first(f -> f.has(CommonShape.SOURCES) ? f.get(CommonShape.SOURCES) : null, nearest);
        return ids == null ? List.of() : ids;
    }

    private static <T> @Nullable T first(Function<Fields, @Nullable T> part, @Nullable Fields... nearest) {
        Stream<@Nullable Fields> places = Arrays.stream(nearest);
        return places.filter(Objects::nonNull)
                .map(part)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
