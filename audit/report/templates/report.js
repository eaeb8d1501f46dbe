"use strict";
// The page is whole without this script: it only adds the filters.
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
  if (!filters) return;
  const fields = filters.elements;
  const rows = [...document.querySelectorAll(".claims tbody tr")].map((row) => ({ row, words: null }));

  const matches = (entry, wanted) =>
    ["kind", "verdict", "letter"].every((name) => !fields[name].value || entry.row.dataset[name] === fields[name].value) &&
    wanted.every((word) => (entry.words ??= entry.row.textContent.toLowerCase()).includes(word));

  const apply = () => {
    const wanted = fields.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of rows) {
      const kept = matches(entry, wanted);
      entry.row.hidden = !kept;
      shown += kept;
    }
    fields.shown.value = shown === rows.length ? `${rows.length} claims` : `${shown} of ${rows.length} claims`;
  };

  // A link may lead to a claim that the filters hide: then the filters give way.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hidden && target.closest(".claims")) {
      filters.reset();
      apply();
      target.scrollIntoView();
    }
  };

  filters.hidden = false;
  filters.addEventListener("input", apply);
  filters.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", reveal);
  apply();
  reveal();
})();
