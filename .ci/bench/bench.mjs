// How long the validators of JavaScript take for one document, from bytes, in nanoseconds
// of the processor.
import { readFileSync } from "node:fs";
import { validator } from "@exodus/schemasafe";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { createRequire } from "node:module";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const documents = apart(readFileSync(process.argv[3]), 0x1e);

function apart(bytes, separator) {
  const parts = [];
  for (let from = 0, to; from <= bytes.length; from = to + 1) {
    to = bytes.indexOf(separator, from);
    if (to < 0) to = bytes.length;
    parts.push(bytes.subarray(from, to));
  }
  return parts;
}

const ajv = new Ajv2020({ strict: true, code: { source: true } });
const module = { exports: {} };
new Function("module", "exports", "require", standaloneCode(ajv, ajv.compile(schema)))(module, module.exports, createRequire(import.meta.url));
const standalone = module.exports.default ?? module.exports;
const schemasafe = validator(schema, { mode: "default", isJSON: true, formatAssertion: false });

const contenders = {
  "ajv 8, compiled standalone": standalone,
  "@exodus/schemasafe": schemasafe,
  "JSON.parse alone": () => true,
};
for (const [name, validate] of Object.entries(contenders)) {
  const judge = (document) => {
    if (!validate(JSON.parse(document.toString("utf8")))) throw new Error(`${name} refuses the document`);
  };
  let times = 0;
  const measure = (microseconds) => {
    const begin = process.cpuUsage(), first = times;
    const used = () => process.cpuUsage(begin).user + process.cpuUsage(begin).system;
    while (used() < microseconds) {
      for (let i = 0; i < 10; i++) judge(documents[times++ % documents.length]);
    }
    return (used() / (times - first)) * 1000;
  };
  measure(1_000_000); // in which it is compiled
  const each = Math.min(...[1, 2, 3, 4].map(() => measure(250_000)));
  console.log(`${name}\t${Math.round(each)}`);
}
