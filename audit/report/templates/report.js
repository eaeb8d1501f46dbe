"use strict";
// The page is whole without this script: it adds the filters, the evidence beside a claim, the keys, and copying.
(() => {
  const severities = document.getElementById("severities");
  if (severities) {
    severities.hidden = false;
    severities.addEventListener("change", (event) => {
      const { name, checked } = event.target;
      document.getElementById("texts").classList.toggle(`without-${name}`, !checked);
    });
  }

  // Browsers that forget what a table is where its rows are no longer laid out as rows are told again.
  const ROLES = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell", TH: "columnheader" };
  const roles = () => {
    for (const one of document.querySelectorAll("table, thead, tbody, tr, td, th"))
      one.setAttribute("role", one.scope === "row" ? "rowheader" : ROLES[one.tagName]);
  };
  (window.requestIdleCallback || setTimeout)(roles);

  // Filters of the claims. They stand in the address, so that a link to a filtered table shows what its sender saw.
  const NAMES = ["kind", "verdict", "severity", "source", "words"];
  const filters = document.getElementById("filters");
  const fields = filters && filters.elements;
  const table = filters ? [...document.querySelector(".claims").tBodies[0].rows] : [];
  let read = null;

  // What the filters ask of a row, read from its cells when they are first used.
  const entries = () =>
    (read ??= table.map((row) => {
      const [kind, claim, verdict] = row.cells;
      const tones = [...verdict.querySelectorAll("a")].map((one) => one.className);
      const severity = ["error", "warning", "notice"].find((name) => tones.includes(name)) || "none";
      const source = claim.querySelector("abbr").textContent;
      return { row, kind: kind.firstChild.data, verdict: verdict.firstChild.textContent, severity, source, words: null };
    }));
  const matches = (entry, wanted, words) =>
    wanted.every(([name, value]) => (name === "source" ? value.split(" ").includes(entry.source) : entry[name] === value)) &&
    words.every((word) => (entry.words ??= entry.row.textContent.toLowerCase()).includes(word));
  const apply = () => {
    const words = fields.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = NAMES.slice(0, -1).map((name) => [name, fields[name].value]).filter(([, value]) => value);
    let shown = table.length;
    if (words.length || wanted.length || read) {
      shown = 0;
      for (const entry of entries()) {
        const kept = matches(entry, wanted, words);
        if (entry.row.hidden === kept) entry.row.hidden = !kept;
        shown += kept;
      }
    }
    filters.lastElementChild.hidden = !words.length && !wanted.length;
    fields.shown.value = shown === table.length ? `${shown} claims` : `${shown} of ${table.length} claims`;
  };
  const asked = () =>
    new URLSearchParams(NAMES.filter((name) => fields && fields[name].value).map((name) => [name, fields[name].value])).toString();
  const place = (id) => location.href.split("#")[0] + "#" + id + (asked() && /^c(-|laims$)/.test(id) ? "?" + asked() : "");
  const filtered = () => {
    apply();
    try {
      history.replaceState(null, "", place("claims"));
    } catch {
      // some viewers of files allow no address of their own: the filter works all the same
    }
  };

  // A link may lead to a claim that the filters hide, or into what is folded: then both give way.
  const reveal = () => {
    const [id, query] = decodeURIComponent(location.hash.slice(1)).split("?");
    const target = id && document.getElementById(id);
    if (!target) return;
    if (query && filters) {
      const wanted = new URLSearchParams(query);
      for (const name of NAMES) fields[name].value = wanted.get(name) || "";
      apply();
      if (id !== "claims") return location.replace("#" + id);
    }
    if (target.hidden && target.closest(".claims")) {
      for (const name of NAMES) fields[name].value = "";
      apply();
    }
    if (target.tagName === "DETAILS") target.open = true;
    target.scrollIntoView();
  };

  if (filters) {
    filters.hidden = false;
    filters.addEventListener("input", filtered);
    filters.addEventListener("reset", () => setTimeout(filtered));
    filters.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }
  window.addEventListener("hashchange", reveal);
  reveal();

  // The claim under the pointer or the keyboard, beside its evidence: what its row in the table says.
  const panel = document.createElement("aside");
  panel.className = "panel";
  panel.setAttribute("aria-label", "The claim and its evidence");
  panel.tabIndex = 0;
  panel.hidden = true;
  document.body.append(panel);
  let away = 0;
  const hide = () => { panel.hidden = true; panel.textContent = ""; };
  const leave = () => { clearTimeout(away); away = setTimeout(hide, 400); };
  const show = (rows, at) => {
    clearTimeout(away);
    panel.textContent = "";
    for (const row of rows.slice(0, 3)) {
      const side = document.createElement("div");
      for (const cell of [...row.cells].slice(1)) {
        const part = document.createElement("div");
        part.append(...[...cell.cloneNode(true).childNodes].filter((one) => !one.matches?.(".tools")));
        side.append(part);
      }
      panel.append(side);
    }
    panel.hidden = false;
    panel.classList.remove("above");
    panel.classList.toggle("above", at.getBoundingClientRect().bottom > innerHeight - panel.offsetHeight);
  };

  // Where in its text a stretch begins, in characters: counted from the nearest anchor before it, which says so itself.
  const PLACE = /^#?p-([A-Z]+)-(\d+)-(\d+)$/;
  const size = (node) => (node.nodeName === "SUP" ? 0 : [...node.textContent.replace(/⟨U\+[0-9A-F]+⟩/g, "x")].length);
  const offset = (stretch) => {
    let length = 0;
    for (let node = stretch.previousSibling; node; node = node.previousSibling) {
      const found = PLACE.exec(node.id || "");
      if (found) return [found[1], Number(found[2]) + length];
      length += size(node);
    }
    length = 0;
    for (let node = stretch; node; node = node.nextSibling) {
      const found = PLACE.exec(node.id || "");
      if (found) return [found[1], Number(found[2]) - length];
      length += size(node);
    }
    return null;
  };
  let places = null;
  const around = (stretch) => {
    const found = offset(stretch);
    if (!found) return [];
    if (!places) {
      places = {};
      for (const row of table) {
        const [, letter, start, end] = PLACE.exec(row.cells[1].querySelector("a").hash) || [];
        if (letter) (places[letter] ??= []).push({ row, start: Number(start), end: Number(end) });
      }
    }
    const [letter, at] = found;
    const over = (places[letter] || []).filter((one) => one.start <= at && at < one.end);
    return over.sort((a, b) => a.end - a.start - (b.end - b.start)).map((one) => one.row);
  };
  const told = (link) => {
    const row = link && document.getElementById(link.hash.slice(1).replace(/^n-/, "c-"));
    return row && row.cells ? [row] : [];
  };
  const tell = (target, keep) => {
    const link = target.closest("sup a, .items .word");
    const stretch = target.closest(".m");
    let rows = told(link);
    if (!rows.length && (stretch || link)) rows = around(stretch || link.parentNode.previousElementSibling || link);
    if (rows.length) show(rows, link || stretch);
    else if (keep && !target.closest(".panel")) hide();
    return rows.length;
  };
  const texts = document.getElementById("texts");
  if (texts && filters) {
    texts.addEventListener("pointerover", (event) => {
      if (event.pointerType === "touch") return;
      if (!tell(event.target)) leave();
    });
    panel.addEventListener("pointerenter", () => clearTimeout(away));
    panel.addEventListener("pointerleave", leave);
    texts.addEventListener("focusin", (event) => { if (event.target.matches(":focus-visible")) tell(event.target, true); });
    document.addEventListener("click", (event) => {
      if (texts.contains(event.target) && !event.target.closest("a")) tell(event.target, true);
      else if (!panel.contains(event.target) || event.target.closest("a")) hide();
    });
  }

  // The finding or claim that the keys and the tools speak of.
  const STOPS = ".items li, .note, .claims tbody tr";
  let current = null;
  const tools = document.createElement("div");
  tools.className = "tools";
  const said = document.createElement("output");
  const tool = (name, action) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", action);
    tools.append(button);
  };

  const address = (stop) => place(stop.id || (stop.querySelector("a") || { hash: "" }).hash.slice(1));
  const words = (stop) => {
    const copy = stop.cloneNode(true);
    for (const one of copy.querySelectorAll(".tools, code")) one.remove();
    if (copy.matches(".note")) copy.firstElementChild.remove();
    return [...(copy.cells || [copy])].map((cell) => cell.textContent.trim().replace(/\s+/g, " ")).join("\n") + "\n" + address(stop);
  };
  const silence = (stop) => {
    const found = /[0-9a-f]{16}/.exec(stop.querySelector("code")?.textContent || "");
    return found ? `[[silence]]\nfingerprint = "${found[0]}"\nreason = ""\n` : "";
  };
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = "copied";
    } catch {
      said.value = "the browser does not allow copying here";
    }
  };
  tool("Copy as text", () => current && copy(words(current)));
  tool("Copy address", () => current && copy(address(current)));
  tool("Copy how to silence", () => current && copy(silence(current)));
  tools.append(said);

  const mark = (stop) => {
    if (current === stop) return;
    if (current) current.classList.remove("current");
    current = stop;
    current.classList.add("current");
    said.value = "";
    tools.children[2].hidden = !silence(stop);
    (current.cells ? current.cells[current.cells.length - 1] : current).append(tools);
  };
  document.addEventListener("click", (event) => {
    const stop = event.target.closest(STOPS);
    if (stop && !event.target.closest("a, summary, button")) mark(stop);
  });

  const step = (by) => {
    const stops = [...document.querySelectorAll(STOPS)].filter((one) => one.checkVisibility());
    const at = stops.indexOf(current);
    const next = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.min(Math.max(at + by, 0), stops.length - 1)];
    if (!next) return;
    mark(next);
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center", behavior: "instant" });
    hide();
    if (next.matches(".note")) {
      const link = document.querySelector(`sup a[href="#${next.id}"]`);
      if (link) tell(link);
    }
  };
  const help = document.querySelector(".keys");
  if (help) help.hidden = false;
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => { if (fields) { filters.scrollIntoView({ behavior: "instant" }); fields.words.focus(); } },
    "?": () => { if (help) { help.scrollIntoView({ block: "center", behavior: "instant" }); help.tabIndex = -1; help.focus({ preventScroll: true }); } },
    c: () => current && copy(words(current)),
    l: () => current && copy(address(current)),
    Escape: hide,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
    if (event.target.closest("input, select, textarea")) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
