"use strict";
// The page is whole without this script: it adds the filters, the keys, and copying.
(() => {
  const severities = document.getElementById("severities");
  if (severities) {
    severities.hidden = false;
    severities.addEventListener("change", (event) => {
      const { name, checked } = event.target;
      document.getElementById("texts").classList.toggle(`without-${name}`, !checked);
    });
  }

  const filters = document.getElementById("filters");
  const fields = filters && filters.elements;
  const rows = filters ? [...document.querySelectorAll(".claims tbody tr")].map((row) => ({ row, words: null })) : [];

  const matches = (entry, wanted) =>
    ["kind", "verdict", "letter"].every((name) => !fields[name].value || entry.row.dataset[name] === fields[name].value) &&
    wanted.every((word) => (entry.words ??= entry.row.textContent.toLowerCase()).includes(word));

  const apply = () => {
    const wanted = fields.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of rows) {
      const kept = matches(entry, wanted);
      if (entry.row.hidden === kept) entry.row.hidden = !kept;
      shown += kept;
    }
    fields.shown.value = shown === rows.length ? `${rows.length} claims` : `${shown} of ${rows.length} claims`;
  };

  // A link may lead to a claim that the filters hide, or into what is folded: then both give way.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden && target.closest(".claims")) {
      filters.reset();
      apply();
    }
    if (target.tagName === "DETAILS") target.open = true;
    target.scrollIntoView();
  };

  if (filters) {
    filters.hidden = false;
    filters.addEventListener("input", apply);
    filters.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }
  window.addEventListener("hashchange", reveal);
  reveal();

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

  const address = (stop) => {
    const id = stop.id || (stop.querySelector("a") || { hash: "" }).hash.slice(1);
    return location.href.split("#")[0] + "#" + id;
  };
  const words = (stop) => {
    const copy = stop.cloneNode(true);
    for (const one of copy.querySelectorAll(".tools, .because, .number, [aria-hidden]")) one.remove();
    return [...(copy.cells || [copy])].map((cell) => cell.textContent.trim().replace(/\s+/g, " ")).join("\n") + "\n" + address(stop);
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
  tools.append(said);

  const mark = (stop) => {
    if (current === stop) return;
    if (current) current.classList.remove("current");
    current = stop;
    current.classList.add("current");
    said.value = "";
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
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
    if (event.target.closest("input, select, textarea")) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
