/// The page's script: filters and search. Everything can be read without it.
enum ReportScript {
  /// The script. Its hash in the content security policy is ``integrity``; a test keeps both in step.
  static let source = """
    "use strict";
    (() => {
    const by = (s, r = document) => [...r.querySelectorAll(s)];
    const get = id => document.getElementById(id);
    const rows = by("#documents tbody tr");
    const open = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      const target = id && get(id);
      if (!target) return;
      for (let e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
      target.scrollIntoView();
      const mark = target.querySelector("mark");
      if (target.classList.contains("unit") && mark) mark.focus({ preventScroll: true });
    };
    addEventListener("hashchange", open);
    const form = get("filter");
    if (form) {
      form.hidden = false;
      const texts = new Map();
      const text = slug => {
        if (!texts.has(slug)) texts.set(slug, (get(slug) || { textContent: "" }).textContent.toLowerCase());
        return texts.get(slug);
      };
      const apply = () => {
        const theme = get("by-theme").value, party = get("by-party").value;
        const from = +get("by-from").value || -Infinity, to = +get("by-to").value || Infinity;
        const words = get("by-text").value.toLowerCase().trim();
        const dated = from > -Infinity || to < Infinity;
        const kept = new Set();
        for (const row of rows) {
          const d = row.dataset, year = d.y ? +d.y : NaN;
          const ok = (!theme || (" " + d.t + " ").includes(" " + theme + " "))
            && (!party || d.p.split("|").includes(party))
            && (!dated || (year >= from && year <= to))
            && (!words || row.textContent.toLowerCase().includes(words) || text(d.d).includes(words));
          row.hidden = !ok;
          if (ok) kept.add(d.d);
        }
        for (const doc of by("article.doc")) doc.hidden = !kept.has(doc.id);
        for (const line of by(".evidence li[data-d]")) line.hidden = !kept.has(line.dataset.d);
        for (const section of by("section.theme")) section.hidden = !!theme && section.dataset.t !== theme;
        document.body.classList.toggle("one", !!theme);
        for (const mark of by("mark.on")) mark.classList.remove("on");
        if (theme) for (const mark of by("mark.t" + theme)) mark.classList.add("on");
        get("found").textContent = kept.size + " of " + rows.length + " documents";
      };
      form.addEventListener("input", apply);
      form.addEventListener("reset", () => setTimeout(apply));
      form.addEventListener("submit", event => event.preventDefault());
    }
    addEventListener("keydown", event => {
      if (event.target.tagName !== "MARK" || (event.key !== "ArrowRight" && event.key !== "ArrowLeft")) return;
      const marks = by("mark", event.target.closest("article"));
      const next = marks[marks.indexOf(event.target) + (event.key === "ArrowRight" ? 1 : -1)];
      if (next) { next.focus(); event.preventDefault(); }
    });
    open();
    })();
    """

  /// SHA-256 of ``source``, base64.
  static let integrity = "PV5uD2DeM5UKvJTEzihvttK+k6Ts2vQPpv7ZLNRZuwc="
}
