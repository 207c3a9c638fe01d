// The TypeScript declarations describe the documents: every valid document of the corpus compiles
// as one, and those with a property too many, too few or of another kind, or an unknown code, do
// not. What types cannot say, such as how an amount is written, is not asked of them.
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const types = { plan: "Plan", "benefit-report": "BenefitReport", "national-report": "NationalReport" };
const said = ["additionalProperties", "const", "enum", "required", "type"];
const read = (file) => readFileSync(file, "utf8");

// Each document stands on one line, so that an expected mistake is on the line after the remark.
const lines = [`import type { ${Object.values(types).join(", ")} } from ${JSON.stringify(resolve("schema/typescript/samskaping"))};`];
const tried = { good: 0, bad: 0 };
for (const [document, type] of Object.entries(types)) {
  for (const c of JSON.parse(read(`schema/testdata/conformance/${document}.json`))) {
    // To TypeScript 1.5 is a number, __proto__ no property, and a name that stands twice a mistake.
    if (/decimals|Count-bad|hidden|duplicate-name/.test(c.name)) continue;
    let value;
    try {
      value = JSON.parse(c.text ?? (c.file ? read(c.file) : JSON.stringify(c.document)));
    } catch {
      continue;
    }
    const bad = c.schemaVerdict === "invalid";
    if (bad && !c.keywords.some((k) => said.includes(k))) continue;
    tried[bad ? "bad" : "good"]++;
    if (bad) lines.push(`// @ts-expect-error ${document}/${c.name}`);
    lines.push(`(${JSON.stringify(value)}) satisfies ${type};`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "samskaping-"));
writeFileSync(join(folder, "documents.ts"), lines.join("\n") + "\n");
const options = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--types", ""];
const done = spawnSync(process.execPath, [".ci/node_modules/typescript/bin/tsc", ...options, join(folder, "documents.ts")], { encoding: "utf8" });
rmSync(folder, { recursive: true });
if (done.status !== 0) {
  console.log(done.stdout + done.stderr);
  for (const [, line] of done.stdout.matchAll(/documents\.ts\((\d+),/g)) console.log(lines[line - 2]?.slice(0, 200), lines[line - 1].slice(0, 300));
  process.exit(1);
}
console.log(`types   describe ${tried.good} documents and refuse ${tried.bad}`);
