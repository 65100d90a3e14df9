package remit.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.Page;
import remit.pages.frame.PageKind;
import remit.problem.UsageException;
import remit.prose.Html;
import remit.render.BoundedRendering.BeyondBounds;
import remit.render.BoundedRendering.Place;
import remit.words.Language;
import remit.words.Words;

/**
 * Renders page records with FreeMarker. A template sees {@code page}, the record, {@code words}, the interface's words
 * as they are nested in their file, {@code lang}, the {@link LanguageMarks}, {@code policy_text}, what a page may
 * load, and {@code hashed}, a function that makes the link to a file of the theme. All text is escaped except
 * {@link Html}, which is markup already. May be used by several threads at once.
 */
public final class Renderer {

    /** Remit's own templates never change, so each is parsed once, whatever number of handbooks is made. */
    private static final class Ours {
        static final Configuration CONFIGURATION = configuration(new Templates(null));
    }

    private final Configuration configuration;
    private final Map<String, Object> words;
    private final LanguageMarks lang;
    private final String policy;
    private final TemplateMethodModelEx hashed;

    /** Whether all templates are Remit's own, which need no bounds. */
    private final boolean ours;

    /**
     * @param language the handbook's language, as a BCP 47 tag
     */
    public Renderer(Templates templates, Words words, String language) {
        this(templates, words, language, ThemeHash.NONE);
    }

    /**
     * @param language the handbook's language, as a BCP 47 tag
     * @param hash makes the links to files of the theme
     */
    public Renderer(Templates templates, Words words, String language, ThemeHash hash) {
        List<String> foreign = templates.foreign();
        this.ours = foreign.isEmpty();
        this.configuration = ours ? Ours.CONFIGURATION : configuration(templates);
        foreign.forEach(this::prepare);
        this.policy = templates.policy();
        this.hashed = hash.function();
        this.words = words.tree();
        this.lang = new LanguageMarks(new Language(language), new Language(words.language()));
    }

    /** Reads a template of somebody else. One that cannot be read is reported when a page needs it. */
    private void prepare(String name) {
        try {
            BoundedRendering.prepare(configuration.getTemplate(name));
        } catch (IOException | SecurityException e) {
            forget(name);
        }
    }

    private void forget(String name) {
        try {
            configuration.removeTemplateFromCache(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The page's whole text; lines end with {@code \n}.
     *
     * @throws UsageException where a template is missing or fails; names the template, its line and the page
     */
    public String render(Page page) {
        String name = template(page.kind());
        try {
            Template template = configuration.getTemplate(name);
            StringWriter text = new StringWriter(8192);
            Map<String, Object> data =
                    Map.of("page", page, "words", words, "lang", lang, "policy_text", policy, "hashed", hashed);
            if (ours) {
                template.process(data, text);
            } else {
                BoundedRendering.render(template.createProcessingEnvironment(data, BoundedRendering.writer(text)));
            }
            return text.toString();
        } catch (ParseException e) {
            throw fault(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), page);
        } catch (TemplateException e) {
            throw fault(
                    e.getTemplateSourceName(),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    e.getMessageWithoutStackTop(),
                    page);
        } catch (BeyondBounds e) {
            Place place = e.place();
            throw place == null
                    ? fault(name, null, null, e.getMessage(), page)
                    : fault(place.template(), place.line(), place.column(), e.getMessage(), page);
        } catch (StackOverflowError e) {
            throw fault(name, null, null, "a macro calls itself without end", page);
        } catch (SecurityException e) {
            throw fault(name, null, null, "what it includes lies outside the folder with the templates", page);
        } catch (IOException e) {
            throw fault(name, null, null, e.getMessage(), page);
        }
    }

    /** The template of a kind of page: {@code pages/role.ftlh}. */
    public static String template(PageKind kind) {
        return "pages/" + kind.word() + Templates.ENDING;
    }

    private static UsageException fault(
            @Nullable String template,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String message,
            Page page) {
        String place = line == null ? "" : ":" + line + ":" + column;
        return new UsageException(
                "templates/" + template + place + ": error: " + message + "\nwhile making " + page.address());
    }

    private static Configuration configuration(Templates templates) {
        Configuration made = new Configuration(Configuration.VERSION_2_3_35);
        made.setTemplateLoader(templates.loader());
        made.setCacheStorage(new StrongCacheStorage());
        made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        made.setDefaultEncoding(StandardCharsets.UTF_8.name());
        made.setOutputEncoding(StandardCharsets.UTF_8.name());
        made.setLocale(Locale.ROOT);
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        made.setLocalizedLookup(false);
        made.setNumberFormat("c");
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(true);
        made.setFallbackOnNullLoopVariable(false);
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setObjectWrapper(new HtmlAwareWrapper());
        return made;
    }

    /** Gives {@link Html}, and nothing else, to a template as markup. */
    private static final class HtmlAwareWrapper extends DefaultObjectWrapper {

        HtmlAwareWrapper() {
            super(Configuration.VERSION_2_3_35);
            setMemberAccessPolicy(DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_35));
        }

        @Override
        public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
            return object instanceof Html html
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
                    : super.wrap(object);
        }
    }
}
