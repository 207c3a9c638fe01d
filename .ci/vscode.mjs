// The setting and the snippets of examples/vscode, tried as a person would meet them: the editor
// offers properties and codes, explains them in the language of the schema, underlines mistakes, and
// every snippet becomes something the schema takes, whatever is chosen in it.
//
//	node .ci/vscode.mjs NYNORSK.schema.json
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { editor } from "./editor.mjs";

const parsed = (file) => JSON.parse(readFileSync(file, "utf8"));

// The line in the settings, with the place of the schema on this machine.
function set(file) {
  const [line] = parsed("examples/vscode/settings.json")["json.schemas"];
  line.schema.$ref = pathToFileURL(file).href;
  return editor([{ uri: line.url, schema: line.schema }]);
}

const plan = (more) => `{"$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json", "id": "torget", "title": "Møteplass", "language": "nb", ${more}}`;
const help = (item) => item.documentation?.value ?? item.documentation ?? "";
const bokmål = set("schema/plan.schema.json");

// Nothing is wrong in the examples, and what is wrong is underlined where it stands.
for (const example of ["halden/plan", "halden/plan.nn", "einsemd/plan", "minimal/plan"]) {
  assert.deepEqual(await bokmål.problems(readFileSync(`examples/${example}.json`, "utf8")), [], example);
}
const wrong = plan(`"activities": [{"id": "benker", "title": "Benker", "status": "ferdig"}]`);
const [underlined, ...others] = await bokmål.problems(wrong);
assert.equal(others.length, 0);
assert.equal(wrong.slice(underlined.range.start.character, underlined.range.end.character), `"ferdig"`);

// What is of another kind is told once, in words that say what to write.
const number = plan(`"budget": {"costs": [{"id": "kaffe", "title": "Kaffe", "amount": {"value": 1200}}]}`);
assert.deepEqual((await bokmål.problems(number)).map((p) => p.message), ['Incorrect type. Expected "string".']);

// Properties are offered with what to write there, those that are there already are not, and codes and
// forms are offered as values.
const inActivity = await bokmål.offers(plan(`"activities": [{"id": "benker", "|"}]`));
const status = inActivity.find((o) => o.label === "status");
assert.match(help(status), /Velg fra listen koden som sier hvor langt aktiviteten er kommet/);
assert.ok(!inActivity.some((o) => o.label === "id"));
const codes = (await bokmål.offers(plan(`"activities": [{"id": "benker", "title": "Benker", "status": |}]`))).map((o) => o.label);
for (const code of ["planned", "decided", "in-progress", "done", "cancelled"]) assert.ok(codes.includes(`"${code}"`), code);
const dates = (await bokmål.offers(plan(`"revisionDate": |`))).map((o) => o.label);
assert.ok(dates.includes(`"2026-11-21"`), "the form of a date is shown by an example");

// What a property and a code mean is shown in the language of the schema.
const place = plan(`"activities": [{"id": "benker", "title": "Benker", "sta|tus": "planned"}]`);
assert.match(await bokmål.hover(place), /Velg fra listen koden[^]*decided: besluttet/);
assert.match(await set(process.argv[2]).hover(place), /Vel frå lista koden/);

// Every snippet, with every choice there is in it.
const at = {
  "Ny plan": (s) => s,
  "Ny virksomhet": (s) => plan(`"organisations": [${s}]`),
  "Ny samling": (s) => plan(`"gatherings": [${s}]`),
  "Nytt forslag": (s) => plan(`"proposals": [${s}]`),
  "Ny beslutning": (s) => plan(`"decisions": [${s}]`),
  "Ny aktivitet": (s) => plan(`"activities": [${s}]`),
  "Ny risiko": (s) => plan(`"risks": [${s}]`),
  "Ny innsats": (s) => plan(`"budget": {"effort": [${s}]}`),
  "Ny kostnad": (s) => plan(`"budget": {"costs": [${s}]}`),
  "Ny finansiering": (s) => plan(`"budget": {"financing": [${s}]}`),
  "Ny gevinst": (s) => plan(`"benefitPlan": {"benefits": [${s}]}`),
  "Ny måleindikator": (s) => plan(`"benefitPlan": {"indicators": [${s}]}`),
  "Ny måling": (s) => plan(`"benefitPlan": {"indicators": [{"id": "besok", "title": "Besøk", "measurements": [${s}]}]}`),
};
const snippets = parsed("examples/vscode/samskaping.code-snippets");
assert.deepEqual(Object.keys(snippets).sort(), Object.keys(at).sort());

// expand writes a snippet as the editor does: variables first, then choices, then texts.
function expand(body, choice) {
  return body
    .join("\n")
    .replaceAll("${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}", "2026-11-21")
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, list) => list.split(",")[choice % list.split(",").length])
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replaceAll("$0", "")
    .replaceAll("\\$", "$");
}
let tried = 0;
for (const [name, snippet] of Object.entries(snippets)) {
  const most = Math.max(1, ...[...snippet.body.join("").matchAll(/\|([^|]*)\|/g)].map(([, list]) => list.split(",").length));
  for (let choice = 0; choice < most; choice++) {
    const text = at[name](expand(snippet.body, choice));
    assert.ok(!text.includes("${"), `${name}: something was not expanded`);
    assert.deepEqual(await bokmål.problems(text), [], `${name}, choice ${choice + 1}: ${text}`);
    tried++;
  }
}
console.log(`editor  offers, explains and underlines; ${Object.keys(at).length} snippets in ${tried} ways`);
