package remit.bench.made;

import java.util.Map;

/** The templates of the Hugo site. Values stand in elements with the ids that Remit gives them. */
final class HugoTemplates {

    /** Pages are files of their own, as Remit's are; what has no counterpart in Remit is off. */
    static final String CONFIGURATION = """
            baseURL = "https://example.com/"
            languageCode = "en"
            title = "Handbook"
            uglyURLs = true
            disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
            """;

    private static final String BASE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{{ .Title }} · {{ site.Home.Title }}</title>
              {{ with index .Params "in-short" }}<meta name="description" content="{{ . | markdownify | plainify }}">{{ end }}
            </head>
            <body>
              <header>
                <a href="{{ site.Home.RelPermalink }}">{{ site.Home.Title }}</a>
                <nav aria-label="Main">
                  <ul>
                    {{ range site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
                  </ul>
                </nav>
              </header>
              <main>
                {{ block "main" . }}{{ end }}
              </main>
              <footer>
                <p><a href="mailto:handbook@example.com?subject={{ .Title }}">Tell Editors</a></p>
                <p>{{ site.Home.Title }}, Example Organisation. Edition of 21 November 2026.</p>
              </footer>
            </body>
            </html>
            """;

    private static final String HOME = """
            {{ define "main" }}
            <h1>{{ .Title }}</h1>
            <ul>
              {{ range site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> ({{ len .Pages }})</li>{{ end }}
              {{ with site.GetPage "/glossary" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
            </ul>
            {{ end }}
            """;

    private static final String LIST = """
            {{ define "main" }}
            <h1>{{ .Title }}</h1>
            <ul>
              {{ range .Pages }}
              <li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2> {{ index .Params "in-short" | markdownify }}</li>
              {{ end }}
            </ul>
            {{ end }}
            """;

    private static final String SINGLE = """
            {{ define "main" }}
            <h1>{{ .Title }}</h1>
            {{ .Content }}
            {{ end }}
            """;

    private static final String ROLE = """
            {{ define "main" }}
            <h1>{{ .Title }} <span>{{ .Params.abbreviation }}</span></h1>
            <div>{{ index .Params "in-short" | markdownify }}</div>
            <p>Desk: <a href="mailto:{{ .Params.email }}">{{ .Params.email }}</a></p>
            {{ $role := . }}
            <table>
              <caption>Points</caption>
              {{ range site.Data.criteria }}
              <tbody>
                <tr><th scope="rowgroup" colspan="2">{{ .group }}</th></tr>
                {{ range .criteria }}
                <tr>
                  <th scope="row">{{ .name }}</th>
                  <td id="{{ .id }}">{{ partial "value.html" (dict "criterion" . "role" $role) }}</td>
                </tr>
                {{ end }}
              </tbody>
              {{ end }}
            </table>
            {{ .Content }}
            {{ end }}
            """;

    private static final String COMPARISON = """
            {{ define "main" }}
            <h1>{{ .Title }}</h1>
            <div>{{ index .Params "in-short" | markdownify }}</div>
            {{ $roles := slice }}
            {{ range .Params.roles }}{{ $roles = $roles | append (site.GetPage (printf "/roles/%s" .)) }}{{ end }}
            {{ $rows := .Params.rows }}
            <table>
              <caption>Point by point</caption>
              <thead>
                <tr>
                  <th scope="col">Point</th>
                  {{ range $roles }}
                  <th scope="col"><span>{{ .Params.abbreviation }}</span> <a href="{{ .RelPermalink }}">{{ .Title }}</a></th>
                  {{ end }}
                </tr>
              </thead>
              {{ range site.Data.criteria }}
              <tbody>
                <tr><th scope="rowgroup" colspan="3">{{ .group }}</th></tr>
                {{ range .criteria }}
                {{ $criterion := . }}
                <tr id="{{ .id }}">
                  <th scope="row">{{ .name }}{{ with index $rows .id }}<div>{{ . | markdownify }}</div>{{ end }}</th>
                  {{ range $roles }}
                  <td id="{{ .File.ContentBaseName }}--{{ $criterion.id }}">
                    {{- partial "value.html" (dict "criterion" $criterion "role" .) -}}
                  </td>
                  {{ end }}
                </tr>
                {{ end }}
              </tbody>
              {{ end }}
            </table>
            {{ end }}
            """;

    /** Hugo reads {@code yes} and {@code no} as true and false. */
    private static final String VALUE = """
            {{- $criterion := .criterion -}}
            {{- $value := index .role.Params.values $criterion.id -}}
            {{- $text := printf "%v" $value -}}
            {{- if eq $value nil -}}<span>Not recorded</span>
            {{- else if reflect.IsSlice $value -}}
            <ul>{{ range $value }}<li>{{ . | markdownify }}</li>{{ end }}</ul>
            {{- else if eq $text "none" -}}<span>None</span>
            {{- else if eq $text "does not apply" -}}<span>Does not apply to this role</span>
            {{- else if eq $criterion.kind "yes-no" -}}
            {{- if in (slice "true" "yes") $text }}Yes{{ else if in (slice "false" "no") $text }}No{{ else }}{{ $text | humanize }}{{ end -}}
            {{- else if eq $criterion.kind "number" -}}{{ $text }} {{ $criterion.unit }}
            {{- else -}}{{ $text | markdownify }}
            {{- end -}}
            """;

    /** By the name below {@code layouts}. */
    static final Map<String, String> LAYOUTS = Map.of(
            "_default/baseof.html", BASE,
            "index.html", HOME,
            "_default/list.html", LIST,
            "_default/single.html", SINGLE,
            "roles/single.html", ROLE,
            "compare/single.html", COMPARISON,
            "partials/value.html", VALUE);

    private HugoTemplates() {}
}
