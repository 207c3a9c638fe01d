// The page of examples/browser, opened from disk and used as a person would: by mouse, by keyboard
// and by mistake. It says what the command says, its files are those of the command, it can send
// nothing, axe-core finds nothing, and no wrong file leaves it unusable.
//
//	node .ci/browser.mjs PAGE COMMAND
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const [page, command] = process.argv.slice(2).map((p) => resolve(p));
const axe = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "samskaping-"));
const slowest = 5000; // milliseconds; a quiet machine needs less than one second

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

let failed = 0;
function check(ok, what, ...details) {
  console.log(ok ? "ok  " : "FAIL", what);
  if (!ok) {
    failed++;
    details.forEach((d) => console.log("  ", d));
  }
}

// visit opens the page for one user, and watches that it asks nobody for anything.
async function visit(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
  const tab = await context.newPage();
  tab.complaints = [];
  // Listened for from the start: a chooser that opens before the browser has been told that
  // someone listens opens for real, and is never heard of.
  tab.on("filechooser", () => {});
  tab.on("request", (r) => /^(file|data|blob):/.test(r.url()) || tab.complaints.push("asked for " + r.url()));
  tab.on("pageerror", (e) => tab.complaints.push(e.message));
  tab.on("console", (m) => m.type() === "error" && tab.complaints.push(m.text()));
  await tab.goto("file://" + page);
  await tab.waitForFunction(() => document.documentElement.dataset.ready, null, { timeout: 60_000 });
  return tab;
}

const text = (tab, selector) => tab.locator(selector).innerText();

// drop lets go of files over the page, as from the desktop.
async function drop(tab, ...files) {
  const session = await tab.context().newCDPSession(tab);
  const data = { items: [], files: files.map((f) => resolve(f)), dragOperationsMask: 1 };
  const box = await tab.locator("#drop").boundingBox() ?? { x: 100, y: 100, width: 100, height: 50 };
  const at = { x: box.x + box.width / 2, y: Math.max(5, box.y + box.height / 2), data };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await session.send("Input.dispatchDragEvent", { type, ...at });
  }
  await session.detach();
  await tab.waitForFunction(() => !document.getElementById("found").hidden || !document.getElementById("problem").hidden, null, { timeout: 60_000 });
}

async function previewed(tab) {
  await tab.waitForFunction(() => document.getElementById("preview").shadowRoot?.querySelector("h1"), null, { timeout: 60_000 });
  return tab.evaluate(() => document.getElementById("preview").shadowRoot.textContent);
}

async function downloaded(tab, act) {
  const [download] = await Promise.all([tab.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), data: readFileSync(await download.path()) };
}

const run = (...args) => {
  try {
    return execFileSync(command, args, { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
  } catch (e) {
    return e.stdout; // a plan with errors ends with 1, and its document is written
  }
};
const plain = (s) => s.replace(/\s+/g, " ").trim();

async function accessible(tab, what) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 320]) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 900 });
      await tab.evaluate(axe);
      const result = await tab.evaluate(() =>
        axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }));
      check(result.violations.length === 0, `axe-core: ${what}, ${width}, ${colorScheme}`,
        ...result.violations.map((v) => v.id + " " + v.help + " " + v.nodes.map((n) => n.target.flat().join(" ")).slice(0, 5).join(" | ")));
      check(await tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `no sideways scrolling: ${what}, ${width}`);
    }
  }
  await tab.emulateMedia({ colorScheme: "light" });
  await tab.setViewportSize({ width: 1280, height: 900 });
}

// tookOver waits for the whole program to have taken the place of the small one.
async function tookOver(tab) {
  await tab.waitForFunction(() => document.documentElement.dataset.whole, null, { timeout: 60_000 });
}

async function readyInTime() {
  const ready = [], whole = [];
  for (let i = 0; i < 5; i++) {
    const tab = await visit();
    await tookOver(tab);
    const times = await tab.evaluate(() => ({ ...document.documentElement.dataset }));
    ready.push(Number(times.ready));
    whole.push(Number(times.whole));
    await tab.context().close();
  }
  const inOrder = (times) => times.toSorted((a, b) => a - b);
  console.log(`ready after ${inOrder(ready).join(", ")} ms, with workbooks after ${inOrder(whole).join(", ")} ms`);
  check(inOrder(ready)[0] < slowest, `ready within ${slowest} ms`);
  check(ready.every((time, i) => time < whole[i]), "and ready before the whole program is there", ready.join(" "), whole.join(" "));
}

// visitEarly opens the page, and holds back what the whole program says until it is let go: all of
// it, or only that it is ready.
async function visitEarly() {
  const tab = await visit();
  const early = await tab.evaluate(() => {
    const real = hear;
    const held = [];
    let allowed = () => false;
    hear = (program, said) => (program.name === "first" || allowed(said) ? real(program, said) : held.push([program, said]));
    window.letGo = (only) => {
      allowed = (said) => !only || only in said;
      held.splice(0).forEach(([program, said]) => hear(program, said));
    };
    return serving.name === "first" && !coming.up;
  });
  check(early, "the page is ready and the whole program is not");
  return tab;
}

async function letGo(tab) {
  await tab.evaluate(() => letGo());
  await tookOver(tab);
}

const opened = (tab, title) =>
  tab.waitForFunction((title) => document.getElementById("plan-title").textContent.includes(title), title, { timeout: 60_000 });
const crash = (tab, program) => tab.evaluate((program) => ({ serving, coming })[program].worker.postMessage({ request: { do: "open" }, file: 1 }), program); // a file that is no file

// The whole program takes over from the small one, and whoever uses the page sees nothing of it.
async function handsOver() {
  const plan = "examples/mistakes/not-decided.json";
  let tab = await visitEarly();
  await drop(tab, plan);
  await tab.check("input[name=audience][value=internal]");
  await tab.selectOption("#document", "case-memo");
  const seen = async () => [await text(tab, "#found"), await text(tab, "#documents"), await previewed(tab), await tab.evaluate(() => document.activeElement.id)].join("\n");
  const memo = () => downloaded(tab, () => tab.click("#formats [data-format=docx]"));
  await tab.waitForFunction(() => document.getElementById("preview").shadowRoot?.querySelector("h1")?.textContent.length && !asked);
  const before = { docx: await memo(), seen: await seen() };
  await letGo(tab);
  check(before.seen.length > 500 && await seen() === before.seen, "the page shows the same before and after the whole program is there");
  check((await memo()).data.equals(before.docx.data), "and makes the same");
  const book = await downloaded(tab, () => tab.click("[data-copy=xlsx]"));
  check(book.data.equals(run("convert", plan)), "a plan opened before is a workbook after");
  check(tab.complaints.length === 0, "nothing outside the page was asked for", ...tab.complaints);
  await tab.context().close();

  tab = await visitEarly();
  await drop(tab, plan);
  const [early] = await Promise.all([downloaded(tab, () => tab.click("[data-copy=xlsx]")), letGo(tab)]);
  check(early.data.equals(book.data), "a workbook asked for before comes after");
  await tab.context().close();

  tab = await visitEarly();
  const [empty] = await Promise.all([downloaded(tab, () => tab.click("#begin-xlsx")), letGo(tab)]);
  check(empty.data.equals(run("new", "-format", "xlsx")), "and so does the empty one");
  await tab.context().close();

  const file = join(folder, "bok.xlsx");
  writeFileSync(file, run("convert", "examples/halden/plan.json"));
  tab = await visitEarly();
  const reading = drop(tab, file);
  await tab.waitForFunction(() => waiting[0]?.later);
  await letGo(tab);
  await reading;
  check((await text(tab, "#plan-title")).includes("bok.xlsx"), "a workbook dropped at once is read");
  const kept = await downloaded(tab, () => tab.click("[data-copy=json]"));
  check(kept.data.equals(readFileSync("examples/halden/plan.json")), "to the byte");
  await tab.context().close();

  tab = await visitEarly();
  drop(tab, file).catch(() => {});
  await tab.waitForFunction(() => waiting[0]?.later);
  await drop(tab, plan);
  await opened(tab, "not-decided.json");
  check(true, "a plan does not wait for a workbook dropped before it");
  await letGo(tab);
  check((await text(tab, "#plan-title")).includes("not-decided.json"), "which does not come back");
  await tab.context().close();
}

// A faulty plan is dropped, read, looked at and downloaded.
async function faultyPlan() {
  const tab = await visit();
  await accessible(tab, "before a file is opened");
  const plan = "examples/mistakes/not-decided.json";
  await drop(tab, plan);
  const said = plain(await text(tab, "#findings"));
  const expected = readFileSync(plan.replace(".json", ".txt"), "utf8").split(/\n(?=\S)/).filter((f) => !/^\S+ merknad /.test(f)).join("\n").split("\n").filter((l) => /^ {2}\S/.test(l)).map((l) => plain(l.replace("→", "")));
  check(expected.length >= 4 && expected.every((line) => said.includes(line)), "the page says what the command says", ...expected, said);
  check(said.includes("Beslutninger › «Ja til benker»") && said.includes("linje 73"), "with the place in words", said);
  check(plain(await text(tab, "#counts")) === "2 feil 0 advarsler 1 merknad", "and how many there are", await text(tab, "#counts"));
  check((await previewed(tab)).includes("Møteplass på Torget"), "the document is previewed");
  await accessible(tab, "with a faulty plan and its document");

  await tab.check("input[name=lang][value=nn]", { force: true });
  check(plain(await text(tab, "#findings")).includes("har ikkje rett til å avgjere"), "in nynorsk", await text(tab, "#findings"));
  check(await tab.evaluate(() => document.documentElement.lang) === "nn", "and marked as such");
  await tab.check("input[name=lang][value=en]", { force: true });
  check((await text(tab, "body > header h1")) === "Check the plan", "in English");
  await tab.check("input[name=lang][value=nb]", { force: true });
  check(tab.complaints.length === 0, "nothing outside the page was asked for", ...tab.complaints);
  await tab.context().close();
}

// What is downloaded is to the byte what the command makes.
async function downloads() {
  const tab = await visit();
  const plan = "examples/halden/plan.json";
  await drop(tab, plan);
  await previewed(tab);
  for (const audience of ["public", "internal"]) {
    await tab.check(`input[name=audience][value=${audience}]`);
    for (const format of ["html", "docx", "md"]) {
      const file = await downloaded(tab, () => tab.click(`#formats [data-format=${format}]`));
      const want = run("render", "-audience", audience, "-format", format, plan);
      const name = "plan-prosjektbeskrivelse" + (audience === "internal" ? "-intern." : ".") + format;
      check(file.name === name && want.length > 1000 && file.data.equals(want), `${file.name} is that of the command`);
    }
  }
  check((await text(tab, "#status")).includes("prosjektbeskrivelse-intern.md"), "the page says that the file is saved");
  const json = await downloaded(tab, () => tab.click("[data-copy=json]"));
  check(json.name === "plan.json" && json.data.equals(readFileSync(plan)), "the plan file is the plan");
  const book = await downloaded(tab, () => tab.click("[data-copy=xlsx]"));
  check(book.name === "plan.xlsx" && book.data.equals(run("convert", plan)), "the workbook is that of the command");
  const shown = await downloaded(tab, () => tab.click("[data-copy=public]"));
  check(shown.name === "plan-offentlig.xlsx" && shown.data.equals(run("convert", "-audience", "public", plan)), "and so is the one to show");

  writeFileSync(join(folder, "fra-excel.xlsx"), book.data);
  await drop(tab, join(folder, "fra-excel.xlsx"));
  await tab.waitForFunction(() => document.getElementById("plan-title").textContent.includes("fra-excel.xlsx"));
  const again = await downloaded(tab, () => tab.click("[data-copy=json]"));
  check(again.data.equals(readFileSync(plan)), "a workbook gives the plan back to the byte");
  check(tab.complaints.length === 0, "nothing outside the page was asked for", ...tab.complaints);
  await tab.context().close();
}

// Someone without a mouse, from the top of the page to a file on disk.
async function keyboard() {
  const tab = await visit();
  const name = () => tab.evaluate(() => (document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim());
  const walk = [];
  const tabTo = async (wanted) => {
    for (let i = 0; i < 60; i++) {
      await tab.keyboard.press("Tab");
      walk.push(await name());
      if (walk.at(-1).startsWith(wanted)) {
        return true;
      }
    }
    return false;
  };
  check(await tabTo("Gå rett til innholdet"), "the first stop skips to the content");
  check(await tabTo("Bokmål"), "the language can be reached");
  await tab.keyboard.press("ArrowRight");
  check((await text(tab, "#choose")) === "Opne planen", "and chosen with an arrow");
  await tab.keyboard.press("ArrowLeft");
  check(await tabTo("Velg fil"), "a file can be chosen");
  const [chooser] = await Promise.all([tab.waitForEvent("filechooser"), tab.keyboard.press("Space")]);
  await chooser.setFiles("examples/mistakes/started-too-early.json");
  await tab.waitForFunction(() => document.activeElement.id === "found-heading");
  check(true, "and the findings have the focus");
  await previewed(tab);
  check(await tabTo("Feil ("), "the groups of findings can be opened and closed");
  await tab.keyboard.press("Enter");
  check(!(await tab.locator("details.error").getAttribute("open") !== null), "with Enter");
  check(await tabTo("Alle"), "the audience can be reached");
  await tab.keyboard.press("ArrowDown");
  await tab.waitForFunction(() => document.getElementById("preview").shadowRoot.textContent.includes("Intern utgave"));
  check(true, "and chosen with an arrow");
  check(await tabTo("Dokument"), "the document can be reached");
  check(await tabTo("Word"), "and its formats");
  const file = await downloaded(tab, () => tab.keyboard.press("Enter"));
  check(file.name === "started-too-early-prosjektbeskrivelse-intern.docx" && file.data.subarray(0, 2).toString() === "PK", "Enter downloads", file.name);
  check(await tabTo("Planfil (JSON)"), "the plan can be kept");
  check(tab.complaints.length === 0, "nothing outside the page was asked for", ...tab.complaints);
  await tab.context().close();
}

// The page begins a plan for those who have none.
async function beginning() {
  const tab = await visit();
  const book = await downloaded(tab, () => tab.click("#begin-xlsx"));
  check(book.name === "samskapingsplan.xlsx" && book.data.equals(run("new", "-format", "xlsx")), "the empty workbook is that of the command");
  const plan = await downloaded(tab, () => tab.click("#begin-json"));
  check(plan.name === "samskapingsplan.json" && plan.data.equals(run("new", "-format", "json")), "and so is the new plan file");
  await tab.click("#example");
  check((await previewed(tab)).includes("Digitalt utenforskap"), "the example is shown");
  await tab.context().close();
}

// Wrong files, each followed by a right one.
async function wrongFiles() {
  const tab = await visit();
  await tab.evaluate(() => {
    window.filesRead = 0;
    const read = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = function () {
      window.filesRead++;
      return read.call(this);
    };
  });
  const put = (name, content) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const plan = readFileSync("examples/minimal/plan.json", "utf8");
  const huge = put("stor.json", "");
  truncateSync(huge, 50 << 20);
  const cases = [
    ["a photo", [".github/word.png"], "#problem", "Dette er et bilde, og ikke en plan. Velg en planfil (.json) eller en arbeidsbok"],
    ["a 50 MB file", [huge], "#problem", "Filen er større enn 16 megabyte, og er derfor ikke lest"],
    ["a file of another program", [".ci/package.json"], "#problem", "Filen er laget for et annet program"],
    ["a Word document", [put("notat.docx", run("render", "-format", "docx", "examples/minimal/plan.json"))], "#problem", "Dette er et Word-dokument"],
    ["a torn file", [put("revet.json", plan.slice(0, 200))], "#problem", "Filen slutter midt i innholdet. Det er på linje"],
    ["two files", ["examples/minimal/plan.json", "examples/halden/plan.json"], "#problem", "Slipp én fil om gangen"],
    ["a folder", [folder], "#problem", "Kanskje er det en mappe"],
    ["a plan of a newer major version", [put("nyere.json", plan.replace("/0.1/", "/1.0/"))], "#findings", "Dokumentet er skrevet i versjon 1.0, og dette programmet leser bare versjon 0.1"],
    ["a plan of a newer minor version", [put("nyere2.json", plan.replace("/0.1/", "/0.7/"))], "#found, #keep", "Dokumentet er skrevet i versjon 0.7, som er nyere enn 0.1"],
    ["a plan with a national identity number", ["samskaping/testdata/rules/national-identity-number.bad.json"], "#problem", "Planen har et fødselsnummer"],
  ];
  for (const [what, files, place, expected] of cases) {
    const before = await tab.evaluate(() => window.filesRead);
    await drop(tab, ...files);
    await tab.waitForFunction(([place, words]) => [...document.querySelectorAll(place)].some((e) => !e.hidden && e.innerText.replace(/\s+/g, " ").includes(words)), [place, expected], { timeout: 15_000 })
      .catch(() => {});
    const said = plain((await tab.locator(place).allInnerTexts()).join(" "));
    check(said.includes(expected), `${what} is told`, said);
    if (files[0] === huge) {
      check(await tab.evaluate(() => window.filesRead) === before, "and was not read");
    }
    if (what === "a photo") {
      await accessible(tab, "with a wrong file");
    }
    await drop(tab, "examples/minimal/plan.json");
    await tab.waitForFunction(() => document.getElementById("plan-title").textContent.includes("plan.json"));
    check((await previewed(tab)).includes("Møteplass på Torget") && await tab.locator("#problem").isHidden(), "and the next file opens");
  }
  check(tab.complaints.length === 0, "nothing outside the page was asked for", ...tab.complaints);
  await tab.context().close();
}

// Something happens while the whole program opens the file that is open.
async function handingOver() {
  const midway = async () => {
    const tab = await visitEarly();
    await drop(tab, "examples/mistakes/not-decided.json");
    await previewed(tab);
    await tab.evaluate(() => letGo("ready"));
    await tab.waitForFunction(() => coming?.opening, null, { timeout: 60_000 });
    return tab;
  };
  const book = join(folder, "ny.xlsx");
  writeFileSync(book, run("convert", "examples/halden/plan.json"));
  for (const file of ["examples/halden/plan.json", book]) {
    const tab = await midway();
    const dropped = drop(tab, file);
    await tab.waitForFunction(() => !coming?.opening || waiting.length);
    await letGo(tab);
    await dropped;
    await opened(tab, "Digitalt utenforskap");
    const kept = await downloaded(tab, () => tab.click("[data-copy=json]"));
    check(kept.data.equals(readFileSync("examples/halden/plan.json")), `a file dropped meanwhile wins: ${file.split("/").at(-1)}`);
    await tab.context().close();
  }

  let tab = await midway();
  await crash(tab, "coming");
  await tab.evaluate(() => letGo("stopped"));
  await tab.waitForFunction(() => !coming);
  await tab.evaluate(() => letGo());
  check((await previewed(tab)).includes("Møteplass på Torget") && await tab.locator("#problem").isHidden(), "nobody is told that a program stopped which nobody waits for");
  const kept = await downloaded(tab, () => tab.click("[data-copy=xlsx]"));
  check(kept.data.equals(run("convert", "examples/mistakes/not-decided.json")), "and it is started again by who needs it");
  await tab.context().close();

  tab = await midway();
  await crash(tab, "serving");
  await tab.waitForFunction(() => !serving.open.length);
  await tab.evaluate(() => letGo());
  await drop(tab, "examples/halden/plan.json");
  await opened(tab, "Digitalt utenforskap");
  await tookOver(tab);
  check((await downloaded(tab, () => tab.click("[data-copy=json]"))).data.equals(readFileSync("examples/halden/plan.json")), "a small program that stops is started again");
  await tab.context().close();
}

// The program inside the page stops, or is busy with a file the user no longer waits for.
async function stops() {
  let tab;
  for (const when of ["before", "after"]) {
    tab = await visit();
    if (when === "after") {
      await tookOver(tab);
    }
    const told = await tab.evaluate(() => {
      serving.worker.postMessage({ request: { do: "open" }, file: 1 }); // a file that is no file stops it
      return ask({ do: "example", lang: "nb" }).catch((problem) => problem.text.nb);
    });
    check(String(told).includes("startet på nytt"), `a program that stops ${when} the whole one took over is started again`, told);
    await drop(tab, "examples/minimal/plan.json");
    await opened(tab, "plan.json");
    check((await previewed(tab)).includes("Møteplass på Torget") && await tab.locator("#problem").isHidden(), "and the next file opens");
    await tookOver(tab);
    await tab.context().close();
  }

  tab = await visit();
  const large = join(folder, "treg.json");
  const note = JSON.stringify({ id: "x", title: "T".repeat(100) });
  writeFileSync(large, readFileSync("examples/minimal/plan.json", "utf8").replace(/\}\s*$/, `, "goals": [${Array(60_000).fill(note).join(",")}]}`));
  await tab.setInputFiles("#file", large);
  await tab.setInputFiles("#file", "examples/halden/plan.json");
  await tab.waitForFunction(() => document.getElementById("plan-title").textContent.includes("Digitalt utenforskap"), null, { timeout: 60_000 });
  check(await tab.locator("#problem").isHidden(), "a file that takes long gives way to the next");
  await tab.context().close();
}

// Whoever could make the page want to send something, cannot.
async function nothingLeaves() {
  // Requests are counted, not connections: Chromium prepares one for a form or a frame before it
  // looks at the policy, and then sends nothing in it.
  let asked = 0;
  const server = createServer((_, answer) => {
    asked++;
    answer.writeHead(200, { "Access-Control-Allow-Origin": "*" });
    answer.end("hello");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const address = `127.0.0.1:${server.address().port}`;
  const tab = await visit();
  const policy = await tab.evaluate(() => document.querySelector("meta[http-equiv='Content-Security-Policy']").content);
  for (const directive of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "frame-src 'none'", "base-uri 'none'"]) {
    check(policy.split("; ").includes(directive), "the policy has " + directive, policy);
  }
  await drop(tab, "examples/halden/plan.json");
  await previewed(tab);
  const links = await tab.evaluate(() => [document, document.getElementById("preview").shadowRoot]
    .flatMap((root) => [...root.querySelectorAll("[href], [src], [action], [srcset]")])
    .map((e) => e.getAttribute("href") ?? e.getAttribute("src") ?? e.getAttribute("action") ?? e.getAttribute("srcset"))
    .filter((to) => !to.startsWith("#")));
  check(links.length === 0, "no link leads out, not in the preview either", ...links);

  const blocked = await tab.evaluate(async (address) => {
    const refused = [];
    addEventListener("securitypolicyviolation", (e) => refused.push(e.effectiveDirective));
    const url = `http://${address}/`;
    const fails = async (what) => {
      try {
        await what();
        return false;
      } catch (e) {
        return true;
      }
    };
    const add = (tag, attributes) => document.body.append(Object.assign(document.createElement(tag), attributes));
    const result = {
      fetch: await fails(() => fetch(url, { method: "POST", body: "plan" })),
      worker: await fails(() => new Promise((yes, no) => {
        const code = `fetch(${JSON.stringify(url)}).then(() => postMessage(1), () => postMessage(0))`;
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = ({ data }) => (data ? yes() : no());
        worker.onerror = no;
      })),
      socket: await fails(() => new Promise((yes, no) => {
        const socket = new WebSocket(`ws://${address}/`);
        socket.onopen = yes;
        socket.onerror = no;
      })),
    };
    navigator.sendBeacon(url, "plan");
    add("img", { src: url });
    add("iframe", { src: url });
    add("link", { rel: "stylesheet", href: url });
    add("script", { src: url });
    add("video", { src: url });
    const form = document.createElement("form");
    form.action = url;
    document.body.append(form);
    form.submit();
    await new Promise((done) => setTimeout(done, 1000));
    return { result, refused };
  }, address);
  check(Object.values(blocked.result).every(Boolean), "fetch, worker and socket are refused", JSON.stringify(blocked.result));
  for (const directive of ["connect-src", "img-src", "frame-src", "style-src-elem", "script-src-elem", "media-src", "form-action"]) {
    check(blocked.refused.includes(directive), directive + " is refused", blocked.refused.join(" "));
  }
  check(asked === 0, "and nobody was asked", String(asked));
  check(tab.url().startsWith("file:"), "the page is where it was");
  server.close();
  await tab.context().close();
}

for (const step of [readyInTime, faultyPlan, downloads, keyboard, beginning, wrongFiles, handsOver, handingOver, stops, nothingLeaves]) {
  console.log(step.name);
  try {
    await step();
  } catch (e) {
    check(false, step.name, e.stack);
  }
}
await browser.close();
rmSync(folder, { recursive: true });
process.exit(failed ? 1 : 0);
