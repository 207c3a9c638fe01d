// Another validator says the same about the examples: ajv in strict mode, without plugins.
import { readFileSync, readdirSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const validate = {};
for (const file of readdirSync("schema").filter((f) => f.endsWith(".schema.json"))) {
  const schema = read(`schema/${file}`);
  validate[schema.$id] = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  console.log("strict ", `schema/${file}`);
}

let failed = 0;
for (const folder of ["examples/halden", "examples/einsemd", "examples/minimal"]) {
  for (const file of readdirSync(folder).filter((f) => f.endsWith(".json"))) {
    const document = read(`${folder}/${file}`);
    const judge = validate[document.$schema];
    const ok = judge?.(document) ?? false;
    console.log(ok ? "valid  " : "INVALID", `${folder}/${file}`);
    if (!ok) {
      failed++;
      console.log(judge ? judge.errors : `no schema has the address ${document.$schema}`);
    }
  }
}
process.exit(failed ? 1 : 0);
