// Small comforts on top of pages that work without any of this.
// Load it in <head> without defer: the theme must be set before the first paint.
(() => {
  "use strict";
  const root = document.documentElement;
  const remember = (key, value) => { try { localStorage.setItem(key, value); } catch { /* private window: forget */ } };
  const recall = (key) => { try { return localStorage.getItem(key); } catch { return null; } };

  const theme = recall("samklang-theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  // A one-key shortcut must be possible to turn off (WCAG 2.1.4).
  const slashWorks = () => recall("samklang-slash") !== "off";

  const showToggles = () => {
    for (const [name, pressed] of [["theme", isDark()], ["slash", slashWorks()]]) {
      for (const button of document.querySelectorAll(`button[data-${name}-toggle]`)) {
        button.hidden = false;
        button.setAttribute("aria-pressed", String(pressed));
      }
    }
  };

  // Live figures: a button sets the name in where the cursor stands, and a field narrows the list.
  const showPicks = () => {
    for (const part of document.querySelectorAll("button[data-insert], [data-pick-search]")) part.hidden = false;
  };
  const insert = (button) => {
    const text = document.getElementById(button.dataset.into);
    const before = text.value.slice(0, text.selectionStart);
    const alone = button.dataset.alone === "true";
    const lead = alone && before && !before.endsWith("\n\n") ? (before.endsWith("\n") ? "\n" : "\n\n") : "";
    text.setRangeText(lead + button.dataset.insert + (alone ? "\n\n" : ""), text.selectionStart, text.selectionEnd, "end");
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const narrow = (field) => {
    const wanted = field.value.trim().toLocaleLowerCase("sv");
    for (const group of document.querySelectorAll("[data-picks]")) {
      let found = 0;
      for (const pick of group.querySelectorAll(".pick")) {
        pick.hidden = !pick.textContent.toLocaleLowerCase("sv").includes(wanted);
        if (!pick.hidden) found++;
      }
      group.hidden = found === 0;
      group.open = wanted !== "" && found > 0;
    }
  };

  const unsaved = new Set();
  const guard = (form) => { if (form?.matches("form[data-guard]")) unsaved.add(form); };

  document.addEventListener("DOMContentLoaded", () => {
    showToggles();
    showPicks();
    document.querySelectorAll('form[data-guard="changed"]').forEach(guard);
    const summary = document.querySelector(".error-summary");
    if (summary) {
      summary.tabIndex = -1;
      summary.focus();
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("button[data-theme-toggle]")) {
      root.dataset.theme = isDark() ? "light" : "dark";
      remember("samklang-theme", root.dataset.theme);
      showToggles();
    } else if (event.target.closest("button[data-slash-toggle]")) {
      remember("samklang-slash", slashWorks() ? "off" : "on");
      showToggles();
    }
    const pick = event.target.closest("button[data-insert]");
    if (pick) insert(pick);
    for (const menu of document.querySelectorAll("details.shell-user[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const menu = document.querySelector("details.shell-user[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
      return;
    }
    const writing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const slash = event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey && slashWorks();
    const control = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    const search = document.querySelector(".shell-search input[type=search]");
    if (search && (slash || control)) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });

  // A text that is saved while somebody writes: what was not taken is said beside it, and the text stays where it is.
  const saving = (event) => event.detail.requestConfig?.elt?.closest("[data-autosave]") ?? event.target.closest?.("[data-autosave]");
  document.addEventListener("htmx:beforeRequest", (event) => unsaved.delete(saving(event)?.form));
  document.addEventListener("htmx:beforeSwap", (event) => {
    const field = saving(event);
    if (!field) return;
    const beside = document.getElementById(field.dataset.autosave);
    const answer = new DOMParser().parseFromString(event.detail.serverResponse, "text/html");
    if (event.detail.xhr.status < 400 && answer.querySelector(field.getAttribute("hx-select"))) {
      beside.replaceChildren();
      return;
    }
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    guard(field.form);
    const told = answer.querySelector("#skillnader, .error-summary, .flash-refusal");
    if (told) beside.replaceChildren(document.importNode(told, true));
    else beside.textContent = field.dataset.unsaved;
  });
  document.addEventListener("htmx:sendError", (event) => {
    const field = saving(event);
    if (!field) return;
    guard(field.form);
    document.getElementById(field.dataset.autosave).textContent = field.dataset.unsaved;
  });

  // A list that is filtered while somebody types tells how many it shows.
  document.addEventListener("htmx:afterSettle", () => {
    const told = document.querySelector("[data-hits]");
    const shown = document.querySelector("#traffar .table-foot span, #traffar .empty h2");
    if (told && shown) told.textContent = shown.textContent.replace(/\s+/g, " ").trim();
  });
  document.addEventListener("input", (event) => {
    if (event.target.closest("[data-pick-search]")) narrow(event.target);
    guard(event.target.form);
  });
  document.addEventListener("change", (event) => guard(event.target.form));
  document.addEventListener("submit", (event) => unsaved.delete(event.target));
  addEventListener("beforeunload", (event) => {
    if ([...unsaved].some((form) => form.isConnected)) event.preventDefault();
  });
})();
