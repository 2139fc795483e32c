// Keys for the curators' rooms; /curation/keys lists them, and turns them off for those whom single keys get in the way.
"use strict";
(() => {
  const STORED = "dragoman.keys";
  const isOn = () => {
    try { return localStorage.getItem(STORED) !== "off"; } catch { return true; }
  };
  const box = document.querySelector("[data-keys-on]");
  if (box) {
    box.closest("[data-switch]").hidden = false;
    box.checked = isOn();
    box.addEventListener("change", () => {
      try { localStorage.setItem(STORED, box.checked ? "on" : "off"); } catch { /* nothing is kept */ }
    });
  }

  const rows = [...document.querySelectorAll("[data-row]")];
  const at = () => rows.findIndex((row) => row.contains(document.activeElement));
  const go = (step) => {
    if (rows.length === 0) return;
    const here = at();
    const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, here + step));
    const link = rows[next].querySelector("[data-open]");
    link.focus();
    rows[next].scrollIntoView({ block: "nearest" });
  };
  const press = (key) => {
    const row = rows[at()] ?? (rows.length === 0 ? document : null);
    const target = row?.querySelector(`[data-key="${key}"]`) ?? document.querySelector(`main > [data-key="${key}"], a[data-key="${key}"]`);
    if (!target) return false;
    const form = target.closest("form");
    const empty = form && [...form.elements].find((field) => field.required && !field.value);
    if (target.matches("form, section")) target.querySelector("select, input:not([type=hidden]), textarea")?.focus();
    else if (empty) empty.focus();
    else target.click();
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (!isOn() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.matches("input, textarea, select, [contenteditable]")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const done =
      event.key === "j" ? (go(1), true)
      : event.key === "k" ? (go(-1), true)
      : event.key === "o" ? (rows[at()]?.querySelector("[data-open]")?.click(), true)
      : /^[a-z?]$/.test(event.key) ? press(event.key)
      : false;
    if (done) event.preventDefault();
  });
})();
