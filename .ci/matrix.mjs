// The table of verdicts in schema/README.md, from what each program said about the corpus.
//
//	node .ci/matrix.mjs VERDICTS.json...
import { readFileSync, writeFileSync } from "node:fs";

const parsed = (file) => JSON.parse(readFileSync(file, "utf8"));
const verdicts = Object.assign({}, ...process.argv.slice(2).map(parsed));
const documents = ["plan", "benefit-report", "national-report"];
const corpus = Object.fromEntries(documents.map((d) => [d, parsed(`schema/testdata/conformance/${d}.json`)]));

// The Go test has already held the corpus to santhosh v5 and to the library.
verdicts["santhosh v5"] = Object.fromEntries(documents.map((d) => [d, Object.fromEntries(corpus[d].map((c) => [c.name, c.schemaVerdict]))]));
const order = ["santhosh v5", "ajv, strict, 2020-12", "ajv, draft-07", "VS Code", "Python jsonschema"];

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(row)].join("\n");
const count = (list, want) => list.filter(want).length;

const matrix = table(
  ["document", "cases", "valid", "invalid", ...order],
  documents.map((d) => [
    `\`${d}\``,
    corpus[d].length,
    count(corpus[d], (c) => c.schemaVerdict === "valid"),
    count(corpus[d], (c) => c.schemaVerdict === "invalid"),
    ...order.map((p) => `${count(corpus[d], (c) => verdicts[p]?.[d]?.[c.name] === c.schemaVerdict)} agree`),
  ]),
);

const all = documents.flatMap((d) => corpus[d].map((c) => ({ ...c, document: d })));
const keywords = [...new Set(all.flatMap((c) => c.keywords ?? []))].sort();
const perKeyword = table(
  ["keyword that is not fulfilled", ...documents.map((d) => `\`${d}\``)],
  keywords.map((k) => [`\`${k}\``, ...documents.map((d) => count(corpus[d], (c) => c.keywords?.includes(k)))]),
);

const gate = table(
  ["the schema says", "the library accepts", "refuses", "cannot read"],
  ["valid", "invalid"].map((v) => [v, ...["accepted", "refused", "unreadable"].map((g) => count(all, (c) => c.schemaVerdict === v && c.gateVerdict === g))]),
);

const file = "schema/README.md";
const markers = /(<!-- verdicts -->\n)[^]*(<!-- end of verdicts -->)/;
const readme = readFileSync(file, "utf8");
if (!markers.test(readme)) throw new Error(`${file} has no place for the verdicts`);
writeFileSync(file, readme.replace(markers, (_, begin, end) => `${begin}\n${matrix}\n\n${perKeyword}\n\n${gate}\n\n${end}`));
