// The page: what the user does goes to a program, and what comes back is shown. Every text goes
// in as text, never as markup; a preview is taken apart and put together again without scripts,
// styles of its own elements, and links that lead out.
"use strict";

const words = JSON.parse(document.getElementById("words").textContent);
const largest = 16 * 1024 * 1024; // a larger file is refused before it is read
const severities = [["error", "errors", "errorHelp"], ["warning", "warnings", "warningHelp"], ["notice", "notices", "noticeHelp"]];

const state = { lang: "nb", file: "", opened: null, reading: null, status: null, problem: null };

const byId = (id) => document.getElementById(id);
const inLang = (text) => (text && text[state.lang]) || "";
const word = (name, args = {}) => inLang(words[name]).replace(/\{(\w+)\}/g, (_, key) => args[key] ?? "");

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

// What the user does.
let lastTurn = 0; // counts the files that were chosen

async function openFiles(files) {
  const turn = ++lastTurn;
  if (files.length !== 1) {
    const [text, advice] = files.length ? [words.oneFile, words.oneByOne] : [words.noFile, words.saveFirst];
    return refuse({ text, advice });
  }
  const [file] = files;
  if (file.size > largest) {
    return refuse({ text: words.tooLarge, advice: words.chooseAPlan }, file.name);
  }
  const content = await file.arrayBuffer().catch(() => null);
  if (turn !== lastTurn) {
    return; // another file was chosen while this one was fetched
  }
  if (!content) {
    return refuse({ text: words.unreadable, advice: words.pickAgain }, file.name);
  }
  await openBytes(file.name, new Uint8Array(content));
}

async function openBytes(name, bytes) {
  if (state.reading) {
    giveWay();
  }
  clear();
  tell("reading", { file: name });
  const reading = {};
  state.reading = reading;
  try {
    const { opened } = await ask({ do: "open" }, bytes);
    state.file = name;
    state.opened = opened;
    tell(null);
    show();
    byId("found-heading").focus();
    byId("found").scrollIntoView({ block: "start" });
  } catch (problem) {
    if (problem !== replaced) {
      refuse(problem, name);
    }
  } finally {
    if (state.reading === reading) {
      state.reading = null;
    }
  }
}

async function begin(copy, name) {
  await attempt(async () => {
    const { made } = await ask({ do: "begin", copy, lang: state.lang });
    save(made, name);
  });
}

async function openExample() {
  await attempt(async () => {
    const { made } = await ask({ do: "example", lang: state.lang });
    await openBytes(word("example") + ".json", made);
  });
}

async function download(format) {
  const { choice, audience } = chosen();
  await attempt(async () => {
    tell("making");
    const { made } = await ask({ do: "render", document: choice.id, format, audience });
    const marks = audience === "internal" ? [word("internalMark")] : [];
    save(made, [baseName(), fileWord(inLang(choice.name)), ...marks].join("-") + "." + format);
  });
}

async function keep(copy) {
  await attempt(async () => {
    const { made } = await ask({ do: "keep", copy });
    save(made, copy === "public" ? baseName() + "-" + word("publicMark") + ".xlsx" : baseName() + "." + copy);
  });
}

async function attempt(what) {
  try {
    hideProblem();
    await what();
  } catch (problem) {
    if (problem !== replaced) {
      tell(null);
      showProblem(problem);
    }
  }
}

// refuse tells that a file cannot be opened. What was shown of another file goes away.
function refuse(problem, name = "") {
  clear();
  tell(null);
  showProblem({ ...problem, heading: words.notOpened, name });
}

function save(bytes, name) {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  tell("downloaded", { file: name });
}

const baseName = () => state.file.replace(/\.[^.]*$/, "");
const fileWord = (name) => name.toLowerCase().replace(/\s+/g, "-");

function chosen() {
  return {
    choice: state.opened.choices.find((c) => c.id === byId("document").value) ?? state.opened.choices[0],
    audience: document.querySelector("input[name=audience]:checked").value,
  };
}

// What is shown.
function tell(name, args) {
  state.status = name ? { name, args } : null;
  byId("status").textContent = name ? word(name, args) : "";
}

function showProblem(problem) {
  state.problem = problem;
  const box = byId("problem");
  const known = problem && problem.text;
  const heading = [inLang(problem.heading), problem.name].filter(Boolean).join(": ");
  box.replaceChildren(
    ...(heading ? [element("h2", {}, heading)] : []),
    element("p", {}, known ? inLang(problem.text) : word("stopped")),
    ...(known && inLang(problem.advice) ? [element("p", { class: "advice" }, inLang(problem.advice))] : []),
  );
  box.hidden = false;
  box.scrollIntoView({ block: "nearest" });
}

function hideProblem() {
  state.problem = null;
  byId("problem").hidden = true;
  byId("problem").replaceChildren();
}

function clear() {
  hideProblem();
  state.opened = null;
  show();
}

function show() {
  const { opened } = state;
  byId("found").hidden = !opened;
  byId("documents").hidden = !opened || opened.choices.length === 0;
  byId("keep").hidden = !opened || opened.choices.length === 0;
  if (!opened) {
    byId("findings").replaceChildren();
    byId("preview").shadowRoot?.replaceChildren();
    return;
  }
  showFindings(opened);
  if (opened.choices.length > 0) {
    showChoices(opened);
    byId("keep-help").textContent = word(opened.keep ? "keepHelp" : "newerPlan");
    byId("copies").hidden = !opened.keep;
    showPreview();
  }
}

function showFindings(opened) {
  byId("found-heading").textContent = word("found");
  const title = opened.title || state.file;
  byId("plan-title").replaceChildren(element("strong", opened.lang ? { lang: opened.lang } : {}, title), title === state.file ? "" : " · " + state.file);
  const groups = severities.map(([severity, name, help]) => ({ severity, name, help, list: opened.findings.filter((f) => f.severity === severity) }));
  byId("counts").replaceChildren(...groups.map((g) =>
    element("li", { class: g.list.length ? g.severity : "none" }, element("strong", {}, String(g.list.length)), " " + word(g.list.length === 1 ? g.severity : g.name).toLowerCase())));
  const parts = groups.filter((g) => g.list.length).map((g, i) => showGroup(g, i === 0 || g.severity !== "notice"));
  if (!opened.rulesRun) {
    parts.push(element("p", { class: "note" }, word("rulesNotRun") + " " + word("mendFirst")));
  }
  byId("findings").replaceChildren(...(parts.length ? parts : [element("p", { class: "note" }, word("nothing"))]));
}

function showGroup({ severity, name, help, list }, open) {
  return element("details", { class: "group " + severity, ...(open ? { open: "" } : {}) },
    element("summary", {}, element("h3", {}, `${word(name)} (${list.length})`), element("span", { class: "quiet" }, " " + word(help))),
    element("ol", {}, ...list.map((f) => element("li", { "data-rule": f.rule },
      ...(inLang(f.place) ? [element("p", { class: "place" }, inLang(f.place))] : []),
      element("p", { class: "what" }, inLang(f.text)),
      ...(inLang(f.advice) ? [element("p", { class: "advice" }, element("strong", {}, word("doThis")), " " + inLang(f.advice))] : []),
    ))));
}

function showChoices(opened) {
  const select = byId("document");
  const before = select.value;
  select.replaceChildren(...opened.choices.map((c) => element("option", { value: c.id }, inLang(c.name))));
  select.value = opened.choices.some((c) => c.id === before) ? before : opened.choices[0].id;
  byId("formats").replaceChildren(...chosen().choice.formats.map((format) => {
    const button = element("button", { type: "button", "data-format": format }, inLang(words[format]) || format);
    button.addEventListener("click", () => download(format));
    return button;
  }));
}

async function showPreview() {
  const { choice, audience } = chosen();
  const help = byId("preview-help");
  const host = byId("preview");
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  if (!choice.formats.includes("html")) {
    help.textContent = word("noPreview");
    host.hidden = true;
    return;
  }
  const { opened } = state;
  await attempt(async () => {
    const { made } = await ask({ do: "render", document: choice.id, format: "html", audience });
    if (state.opened === opened) {
      help.textContent = word("previewHelp");
      host.hidden = false;
      preview(root, new TextDecoder().decode(made));
    }
  }).finally(() => {
    if (state.problem) {
      host.hidden = true;
    }
  });
}

// preview shows a page inside this one. It has a root of its own, so that its style and its ids
// stay inside, and neither scripts nor links that lead out.
function preview(root, page) {
  const style = /<style>([^]*?)<\/style>/.exec(page) ?? ["", ""];
  const shown = new DOMParser().parseFromString(page.replace(style[0], ""), "text/html");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style[1]
    .replace(/:root|(^|[\s,}])html(?=[\s,{])/g, "$1:host").replace(/(^|[\s,}])body(?=[\s,{])/g, "$1.body"));
  root.adoptedStyleSheets = [sheet];
  const body = element("div", { class: "body", lang: shown.documentElement.lang });
  body.append(...document.adoptNode(shown.body).childNodes);
  for (const gone of body.querySelectorAll("script, style, link, iframe, object, embed, form, .skip")) {
    gone.remove();
  }
  for (const h of body.querySelectorAll("h1, h2, h3, h4")) {
    h.setAttribute("aria-level", Math.min(Number(h.tagName[1]) + 3, 6));
  }
  for (const part of body.querySelectorAll("main")) {
    const inside = element("div", {});
    inside.append(...part.childNodes);
    part.replaceWith(inside);
  }
  for (const link of body.querySelectorAll("a[href]")) {
    if (link.getAttribute("href").startsWith("#")) {
      link.addEventListener("click", (e) => {
        e.preventDefault();
        const target = root.getElementById(link.getAttribute("href").slice(1));
        target?.setAttribute("tabindex", "-1");
        target?.focus();
      });
    } else {
      const inside = element("span", link.lang ? { lang: link.lang } : {});
      inside.append(...link.childNodes);
      link.replaceWith(inside);
    }
  }
  root.replaceChildren(body);
}

function speak(lang) {
  state.lang = lang;
  document.documentElement.lang = lang;
  document.title = word("title") + " – " + word("kind");
  for (const node of document.querySelectorAll("[data-word]")) {
    node.textContent = word(node.dataset.word);
  }
  if (state.status) {
    tell(state.status.name, state.status.args);
  }
  const { problem } = state;
  show();
  if (problem) {
    showProblem(problem);
  }
}

for (const radio of document.querySelectorAll("input[name=lang]")) {
  radio.addEventListener("change", () => speak(radio.value));
}
for (const radio of document.querySelectorAll("input[name=audience]")) {
  radio.addEventListener("change", showPreview);
}
byId("document").addEventListener("change", () => {
  showChoices(state.opened);
  showPreview();
});
byId("file").addEventListener("change", ({ target }) => {
  const files = [...target.files];
  target.value = ""; // so that the same file can be chosen again when it is corrected
  openFiles(files);
});
byId("begin-xlsx").addEventListener("click", () => begin("xlsx", word("newName") + ".xlsx"));
byId("begin-json").addEventListener("click", () => begin("json", word("newName") + ".json"));
byId("example").addEventListener("click", openExample);
for (const button of byId("copies").querySelectorAll("button")) {
  button.addEventListener("click", () => keep(button.dataset.copy));
}

// A file may be dropped anywhere; a browser would otherwise leave the page and open it.
for (const kind of ["dragenter", "dragover"]) {
  addEventListener(kind, (e) => {
    e.preventDefault();
    byId("drop").classList.add("over");
  });
}
addEventListener("dragleave", (e) => {
  if (!e.relatedTarget) {
    byId("drop").classList.remove("over");
  }
});
addEventListener("drop", (e) => {
  e.preventDefault();
  byId("drop").classList.remove("over");
  openFiles([...e.dataTransfer.files]);
});

startPrograms();
