/**
 * JSON Schemas of the content, by which editors complete and explain keys while somebody types. Shapes and the ids of a
 * handbook come in, the text of each schema goes out; begin with {@link remit.data.schema.ContentSchemas}. A schema never
 * refuses what Remit accepts, except for signs that nobody sees and for what YAML itself takes for nothing ({@code ~});
 * what it cannot express, such as whether an id exists, it leaves to Remit.
 */
@NullMarked
package remit.data.schema;

import org.jspecify.annotations.NullMarked;
