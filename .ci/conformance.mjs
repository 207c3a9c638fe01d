// The corpus of schema/testdata/conformance, judged by three programs of others: ajv in strict mode
// on the canonical schemas, ajv's default class on their draft-07 siblings, and the language
// service that gives VS Code its JSON. Each must give every document the verdict the corpus has.
//
//	node .ci/conformance.mjs VERDICTS.json
//
// The verdicts are written to the file, for .ci/matrix.mjs.
import { readFileSync, writeFileSync } from "node:fs";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { editor } from "./editor.mjs";

const read = (file) => readFileSync(file, "utf8");
const parsed = (file) => JSON.parse(read(file));
const documents = ["plan", "benefit-report", "national-report"];

function asks(ajv, folder) {
  const judges = Object.fromEntries(documents.map((d) => [d, ajv.compile(parsed(`${folder}/${d}.schema.json`))]));
  return async (document, text) => {
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      return "invalid";
    }
    return judges[document](value) ? "valid" : "invalid";
  };
}

const vscode = editor([]);
const schemas = Object.fromEntries(documents.map((d) => [d, parsed(`schema/${d}.schema.json`)]));
const programs = {
  "ajv, strict, 2020-12": asks(new Ajv2020({ strict: true, allErrors: true }), "schema"),
  "ajv, draft-07": asks(new Ajv({ allErrors: true }), "schema/draft-07"),
  "VS Code": async (document, text) => ((await vscode.problems(text, schemas[document])).length === 0 ? "valid" : "invalid"),
};

const verdicts = {};
let failed = 0;
for (const document of documents) {
  for (const c of parsed(`schema/testdata/conformance/${document}.json`)) {
    const text = c.text ?? (c.file ? read(c.file) : JSON.stringify(c.document));
    for (const [program, judge] of Object.entries(programs)) {
      const verdict = await judge(document, text);
      ((verdicts[program] ??= {})[document] ??= {})[c.name] = verdict;
      if (verdict !== c.schemaVerdict) {
        failed++;
        console.log(`${program}: ${document}/${c.name} is ${verdict}, and should be ${c.schemaVerdict}`);
      }
    }
  }
}
for (const program of Object.keys(programs)) console.log("asked  ", program);
if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify(verdicts));
process.exit(failed ? 1 : 0);
