package remit.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each value a number; equal values have the same one. */
final class Numbers {

    private final Map<List<Object>, Integer> numbers = new HashMap<>();

    int of(List<Object> value) {
        return numbers.computeIfAbsent(value, one -> numbers.size() + 1);
    }
}
