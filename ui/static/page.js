// What the page itself does: turns clicks into events of the Gradio components, announces answers, copies, keeps the
// quoted words in view, and holds the choice of light or dark. Loaded from this server before Gradio's own code.
(() => {
  "use strict";
  const store = (key, value) => { try { return value === undefined ? localStorage.getItem(key) : localStorage.setItem(key, value); } catch { return null; } };
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  // --- announcements -----------------------------------------------------------------------------------------------
  let live = null;
  const announce = (words) => {
    if (!live) {
      live = Object.assign(document.createElement("div"), { id: "live", className: "sr-only" });
      live.setAttribute("role", "status");
      live.setAttribute("aria-live", "polite");
      document.body.append(live);
    }
    if (live.textContent !== words) live.textContent = words;
  };

  // --- copying -------------------------------------------------------------------------------------------------------
  const copy = async (button) => {
    const words = button.dataset.copy;
    try {
      await navigator.clipboard.writeText(words);
    } catch { // an address without https has no clipboard: the old way
      const area = Object.assign(document.createElement("textarea"), { value: words });
      button.append(area); area.select(); document.execCommand("copy"); area.remove();
    }
    const before = button.dataset.name || button.textContent;
    button.dataset.name = before;
    button.textContent = "Kopierat";
    announce("Kopierat");
    setTimeout(() => { button.textContent = before; }, 1600);
  };

  // --- clicks on anything with data-event ----------------------------------------------------------------------------
  let opener = null; // the number that opened the source, to go back to
  let wantsFocus = false;
  const number = (text) => (text === undefined ? null : Number(text));
  const delegate = (element, trigger, events) => {
    element.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-event], button[data-copy]");
      if (!button || !element.contains(button)) return;
      if (button.dataset.copy !== undefined) { copy(button); return; }
      const name = button.dataset.event;
      if (button.dataset.confirm && !confirm(button.dataset.confirm)) return;
      if (name === "back") { backToAnswer(button); return; }
      if (!events.includes(name)) return;
      const { turn, cite, first, last, question, document: name_of } = button.dataset;
      if (name === "cite") {
        wantsFocus = true;
        markOpen(turn, cite);
        if (button.closest("#conversation")) opener = button;
        const view = document.querySelector(`#source .source-view[data-turn="${turn}"][data-cite="${cite}"]`);
        if (view && first === undefined) { reveal(view); return; } // it is open already: nothing will change
      }
      trigger(name, { turn: number(turn), cite: number(cite), first: number(first), last: number(last), question: question ?? null, document: name_of ?? null });
    });
    element.addEventListener("submit", (event) => {
      const form = event.target.closest("form[data-event]");
      if (!form || !events.includes(form.dataset.event)) return;
      event.preventDefault();
      if (form.dataset.confirm && !confirm(form.dataset.confirm)) return;
      if (form.dataset.event === "feedback") thanked = form.dataset.turn;
      trigger(form.dataset.event, { ...Object.fromEntries(new FormData(form)), turn: number(form.dataset.turn), document: form.dataset.document ?? null });
    });
  };
  let thanked = null; // the turn whose verdict was just sent
  const markOpen = (turn, cite) => {
    document.querySelectorAll("#conversation .open").forEach((button) => { button.classList.remove("open"); button.removeAttribute("aria-current"); });
    document.querySelectorAll(`#conversation button[data-turn="${turn}"][data-cite="${cite}"]`).forEach((button) => {
      button.classList.add("open"); button.setAttribute("aria-current", "true");
    });
  };
  const backToAnswer = (button) => {
    const { turn, cite } = button.dataset;
    const target = opener?.isConnected ? opener : document.querySelector(`#conversation .cite[data-turn="${turn}"][data-cite="${cite}"]`);
    target?.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
    target?.focus({ preventScroll: true });
  };

  // Gradio keeps this element when its content changes, so its place is kept too; the keyboard must reach it to scroll.
  const scroller = (element, name) => {
    element.classList.add("scroller");
    element.setAttribute("role", "region");
    element.setAttribute("aria-label", name);
    element.tabIndex = 0;
  };

  // --- the conversation ----------------------------------------------------------------------------------------------
  const conversation = (element, trigger, watch, events) => {
    delegate(element, trigger, events);
    scroller(element, "Samtalet");
    // Where there is room for both, one can write at once; on a phone that would open the keyboard over the page.
    if (matchMedia("(min-width: 900px)").matches) requestAnimationFrame(() => document.querySelector("#question textarea")?.focus());
    watch("value", () => {
      const words = element.querySelector("[data-announce]")?.textContent;
      if (words) announce(words);
      const last = [...element.querySelectorAll(".turn")].pop();
      if (!last) return;
      const view = document.querySelector("#source .source-view[data-turn]");
      if (view) markOpen(view.dataset.turn, view.dataset.cite);
      if (thanked !== null) { // only a verdict was noted: stay where the reader is
        element.querySelector(`#turn-${thanked} .thanks`)?.focus();
        thanked = null;
        return;
      }
      // The question stays at the top, so that the answer is read from its beginning.
      const top = last.querySelector(".question-row, .question") ?? last;
      requestAnimationFrame(() => top.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" }));
    });
  };

  // --- the source view -------------------------------------------------------------------------------------------------
  const source = (element, trigger, watch, events) => {
    delegate(element, trigger, events);
    scroller(element, "Källan");
    watch("value", () => {
      const view = element.querySelector(".source-view");
      if (view) reveal(view);
    });
  };
  // Brings the quoted words into view; where somebody asked for them, moves the focus there.
  const reveal = (view) => {
    if (view.dataset.turn) markOpen(view.dataset.turn, view.dataset.cite);
    const paper = view.querySelector(".paper");
    const mark = view.querySelector("mark:not(.also)");
    if (paper && mark && paper.scrollHeight > paper.clientHeight) {
      paper.scrollTop += mark.getBoundingClientRect().top - paper.getBoundingClientRect().top - paper.clientHeight / 3;
    }
    if (!wantsFocus) return;
    wantsFocus = false;
    const heading = view.querySelector("#source-heading");
    heading?.focus({ preventScroll: true });
    if (getComputedStyle(view).getPropertyValue("--stacked").trim() === "1") {
      (mark || heading)?.scrollIntoView({ block: mark ? "center" : "start", behavior: calm() ? "auto" : "smooth" });
    }
  };

  // --- the documents ---------------------------------------------------------------------------------------------------
  const told = (element) => { const words = element.querySelector("[data-announce]")?.textContent; if (words) announce(words); };
  const documents = (element, trigger, watch, events) => {
    delegate(element, trigger, events);
    element.addEventListener("click", (event) => { if (event.target.closest("[data-document]")) lastOpened = event.target.closest("[data-document]").dataset.document; });
    watch("value", () => told(element));
  };
  let lastOpened = null;
  const reader = (element, trigger, watch, events) => {
    delegate(element, trigger, events);
    watch("value", () => {
      const article = element.querySelector(".reader");
      document.querySelector("#documents")?.classList.toggle("reading", Boolean(article));
      if (!article) { // closed: back to where the reader came from
        if (lastOpened) document.querySelector(`#shelf [data-document="${CSS.escape(lastOpened)}"]`)?.focus();
        return;
      }
      if (!matchMedia("(min-width: 900px)").matches) article.querySelector(".outline")?.removeAttribute("open");
      const at = article.dataset.at;
      const target = article.querySelector("mark") ?? (at ? article.querySelector(`.paper [data-start="${at}"]`) ?? nearest(article, Number(at)) : null);
      const paper = article.querySelector(".paper");
      if (target && paper.scrollHeight > paper.clientHeight) paper.scrollTop += target.getBoundingClientRect().top - paper.getBoundingClientRect().top - 24;
      else target?.scrollIntoView({ block: "start" });
      if (target && at) paper.focus({ preventScroll: true });
      else { article.querySelector("#reader-heading").focus({ preventScroll: true }); if (!target) article.scrollIntoView({ block: "nearest" }); }
      told(element);
    });
  };
  const nearest = (article, at) => [...article.querySelectorAll(".paper [data-start]")].filter((piece) => Number(piece.dataset.start) <= at).pop() ?? null;

  const forms = (element, trigger, watch, events) => { delegate(element, trigger, events); watch("value", () => told(element)); };

  // --- putting documents in: the files go to this server with their progress, then their batch is handed on ----------------
  const editing = (element, trigger, watch, events) => {
    delegate(element, trigger, events);
    element.addEventListener("change", ({ target }) => {
      if (target.type !== "file") return;
      const count = target.files.length;
      target.parentElement.querySelector(".chosen").textContent = count === 0 ? "inget valt" : count === 1 ? target.files[0].name : `${count} filer valda`;
    });
    element.addEventListener("submit", (event) => {
      const form = event.target.closest("form[data-upload]");
      if (!form) return;
      event.preventDefault();
      const chosen = [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
      const shown = element.querySelector(".upload-told");
      if (!chosen.length) { shown.textContent = "Välj minst en fil först."; return; }
      send(chosen, shown, (batch) => trigger("uploaded", { batch }));
    });
  };
  const send = (files, shown, done) => {
    const body = new FormData();
    files.forEach((file) => body.append("files", file, file.name));
    const request = new XMLHttpRequest();
    request.open("POST", "/documents/upload");
    request.setRequestHeader("x-assistant", "1");
    request.responseType = "json";
    request.upload.onprogress = (event) => { if (event.lengthComputable) shown.textContent = `Skickar ${files.length} filer: ${Math.round((100 * event.loaded) / event.total)} %`; };
    request.onload = () => { if (request.status === 200) done(request.response.batch); else shown.textContent = request.response?.detail ?? "Filerna kunde inte skickas."; };
    request.onerror = () => { shown.textContent = "Filerna kunde inte skickas. Kontrollera nätet och försök igen."; };
    request.send(body);
  };

  // --- drafts of replies: every edit goes to the server as it is made, one at a time, and what was checked comes back --------
  const WAIT = 700; // ms without typing before an edit is sent
  let desk = null; // {trigger, element} of the drafts
  const waiting = new Map(); // sentence -> its words, not yet sent
  let sending = false, timer = 0, then = null;
  const shownDraft = () => desk?.element.querySelector(".draft");
  const flush = () => {
    clearTimeout(timer);
    const draft = shownDraft();
    if (sending) return;
    if (!draft) waiting.clear();
    const [next] = waiting;
    if (!next) { const act = then; then = null; act?.(); return; }
    waiting.delete(next[0]);
    sending = true;
    desk.trigger("edit", { draft: draft.dataset.draft, version: Number(draft.dataset.version), sentence: next[0], text: next[1] });
  };
  const checked = (packed) => {
    const told_back = packed ? JSON.parse(packed) : null;
    sending = false;
    const draft = shownDraft();
    if (!told_back || !draft) return;
    if (told_back.refused) {
      tell(told_back.refused);
      if (told_back.again) { waiting.clear(); desk.trigger("open", { draft: told_back.draft }); }
      return;
    }
    draft.dataset.version = told_back.version;
    draft.querySelector("#draft-status").innerHTML = told_back.status;
    const row = draft.querySelector(`[data-row="${told_back.sentence}"]`);
    if (row && !row.querySelector(".verdict").contains(document.activeElement)) row.querySelector(".verdict").innerHTML = told_back.verdict;
    flush();
  };
  const grow = (area) => { area.style.height = "auto"; area.style.height = `${area.scrollHeight + 2}px`; };
  const drafts = (element, trigger, watch, events) => {
    desk = { element, trigger };
    const after = (act) => { then = act; flush(); }; // what is typed is kept first
    const act = (data) => {
      const draft = shownDraft();
      const { act: name, confirm: question, ...given } = data;
      if (question && !confirm(question)) return;
      const whole = draft ? { draft: draft.dataset.draft, version: Number(draft.dataset.version), ...given } : given;
      if (name === "read") { trigger("read", { document: given.document, first: Number(given.first) }); return; }
      if (events.includes(name)) after(() => trigger(name, whole));
      else after(() => trigger("alter", { ...whole, version: Number(shownDraft().dataset.version), action: name }));
    };
    element.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-act], button[data-add]");
      if (!button) return;
      comeBack = button.dataset.sentence ?? button.dataset.add ?? null;
      if (button.dataset.add === undefined) { act({ ...button.dataset }); return; }
      const row = button.closest(".sentence");
      if (row.querySelector(".addition")) return;
      row.querySelector(".sentence-words").insertAdjacentHTML("beforeend", `<form class="addition" data-form="add" data-sentence="${button.dataset.add}"><label>Ny mening på samma källa<textarea name="words" rows="2" required></textarea></label><button type="submit" class="small">Lägg till</button></form>`);
      row.querySelector(".addition textarea").focus();
    });
    element.addEventListener("input", ({ target }) => {
      if (!target.matches("textarea[data-sentence]")) return;
      grow(target);
      waiting.set(Number(target.dataset.sentence), target.value);
      clearTimeout(timer);
      timer = setTimeout(flush, WAIT);
    });
    element.addEventListener("focusout", ({ target }) => { if (target.matches("textarea[data-sentence]")) flush(); });
    element.addEventListener("change", ({ target }) => {
      if (target.type === "file") target.parentElement.querySelector(".chosen").textContent = target.files[0]?.name ?? "inget valt";
    });
    element.addEventListener("submit", (event) => {
      event.preventDefault();
      const form = event.target;
      const words = Object.fromEntries(new FormData(form));
      if (form.dataset.form) { comeBack = form.dataset.sentence ?? null; act({ act: form.dataset.form, ...form.dataset, ...words }); return; }
      const files = [...form.querySelector("input[type=file]").files], shown = form.querySelector(".upload-told");
      const start = (batch) => { shown.textContent = "Läser brevet och söker svar …"; announce(shown.textContent); trigger("start", { letter: words.letter, tone: words.tone, received: words.received, batch }); };
      if (files.length) send(files, shown, start);
      else if (!words.letter.trim()) shown.textContent = "Klistra in ett brev eller välj en fil.";
      else start("");
    });
    let comeBack = null; // the sentence that was worked on
    watch("value", () => {
      told(element);
      element.querySelectorAll("textarea[data-sentence]").forEach(grow);
      const row = comeBack === null ? null : element.querySelector(`[data-row="${comeBack}"]`);
      (row?.querySelector("textarea, button") ?? element.querySelector("#draft-heading"))?.focus({ preventScroll: Boolean(row) });
      if (!row) element.querySelector(".draft")?.scrollIntoView({ block: "start" });
      comeBack = null;
    });
    window.addEventListener("beforeunload", (event) => { if (waiting.size || sending) { flush(); event.preventDefault(); } });
  };

  // --- files to take along, and short messages -----------------------------------------------------------------------------
  const download = (packed) => {
    if (!packed) { tell("Det finns inget att hämta ännu."); return; }
    const { name, type, data } = JSON.parse(packed);
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([bytes], { type })), download: name });
    document.body.append(link); link.click(); link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const tell = (words) => {
    announce(words);
    document.querySelector("#told")?.remove();
    const note = Object.assign(document.createElement("p"), { id: "told", textContent: words });
    note.setAttribute("aria-hidden", "true"); // it has been announced
    document.body.append(note);
    setTimeout(() => note.remove(), 4000);
  };

  // --- light and dark ----------------------------------------------------------------------------------------------------
  const dark = (on) => { document.body.classList.toggle("dark", on); document.documentElement.style.colorScheme = on ? "dark" : "light"; };
  const wish = () => { const kept = store("assistant-theme"); return kept ? kept === "dark" : matchMedia("(prefers-color-scheme: dark)").matches; };
  const header = (element) => {
    dark(wish());
    element.addEventListener("click", (event) => {
      const button = event.target.closest("[data-theme-toggle]");
      if (button) { const on = !document.body.classList.contains("dark"); store("assistant-theme", on ? "dark" : "light"); dark(on); }
      const skip = event.target.closest("[data-skip]");
      if (skip) { event.preventDefault(); document.querySelector("#question textarea")?.focus(); }
    });
  };

  window.assistant = { conversation, source, documents, reader, forms, editing, drafts, checked, header, announce, download, tell };
})();
