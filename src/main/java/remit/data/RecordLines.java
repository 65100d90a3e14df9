package remit.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Begins a line for each member of the lists and objects that are announced; writes no other white space. */
final class RecordLines implements PrettyPrinter {

    private boolean announced;

    /** How many lists and objects are open. */
    private int depth;

    /** The depth of the one whose members have lines; 0 outside of one. */
    private int records;

    /** Announces that the next list or object has a line for each member. */
    void next() {
        announced = true;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        open();
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        line(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        close(json, values);
        json.writeRaw(']');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        open();
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(':');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        line(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, entries);
        json.writeRaw('}');
    }

    private void open() {
        depth++;
        if (announced) {
            records = depth;
            announced = false;
        }
    }

    private void close(JsonGenerator json, int members) throws IOException {
        if (members > 0) {
            line(json);
        }
        if (depth == records) {
            records = 0;
        }
        depth--;
    }

    private void line(JsonGenerator json) throws IOException {
        if (depth == records) {
            json.writeRaw('\n');
        }
    }
}
