/// The templates of `report.html`, in Mustache: `{{…}}` is escaped by the library, `{{{…}}}` is markup that this module made and escaped.
enum ReportTemplate {
  /// Everything up to the documents' passages.
  static let top = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{{{integrity}}}'; \
    base-uri 'none'; form-action 'none'">
    <title>{{{title}}}</title><style>{{{style}}}</style></head><body>
    <a class="skip" href="#main">Skip to the results</a>
    <header><p class="kicker">Themes with evidence</p><h1>{{{title}}}</h1><p class="lead">{{{summary}}}</p>
    <dl class="key">{{#key}}<div><dt>{{{name}}}</dt><dd>{{{value}}}</dd></div>{{/key}}</dl>
    <nav aria-label="Sections"><ul class="toc">{{#sections}}<li><a href="#{{{id}}}">{{{title}}}</a></li>{{/sections}}</ul></nav></header>
    <main id="main">
    {{#sections}}<section id="{{{id}}}"><h2>{{{title}}}</h2>
    {{{body}}}</section>
    {{/sections}}

    """

  /// A figure, its table and the links to its files.
  static let figure = """
    <figure><figcaption>{{{description}}}</figcaption><div class="scroll" tabindex="0" role="region" aria-label="Figure: {{{title}}}">{{{svg}}}</div>
    <p class="muted">For print: <a href="figures/{{{name}}}.svg" download>figures/{{{name}}}.svg</a>{{#csv}}. \
    Data: <a href="{{{csv}}}" download>{{{csv}}}</a>{{/csv}}</p></figure>
    {{#table}}<details><summary>{{{title}}} as a table</summary>{{{table}}}</details>{{/table}}

    """

  /// One theme and where its passages stand.
  static let theme = """
    <section class="theme" id="theme-{{{slug}}}" data-t="{{index}}"><h3>{{{label}}}{{^validated}} <span class="flag" \
    title="not held against 20 coded units of 5 documents">not validated</span>{{/validated}}{{#provisional}} <span class="flag">provisional</span>{{/provisional}}</h3>
    {{#definition}}<p>{{{definition}}}</p>{{/definition}}
    <p class="muted">{{{counts}}}</p>
    {{#address}}<p><a href="{{{address}}}">All passages of this theme</a></p>{{/address}}
    {{#evidence}}<details><summary>{{{evidenceTitle}}}</summary><ul class="evidence">{{{evidence}}}</ul></details>{{/evidence}}
    <details><summary>{{{patternsTitle}}}</summary><ul>{{#patterns}}<li><code>{{{source}}}</code>{{#line}} <span class="muted">line {{line}}</span>\
    {{/line}}</li>{{/patterns}}</ul></details></section>

    """
}
