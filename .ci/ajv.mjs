// Another validator says the same about the examples: ajv in strict mode, without plugins.
import { readFileSync, readdirSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(read("schema/plan.schema.json"));

let failed = 0;
for (const folder of ["examples/halden", "examples/einsemd", "examples/minimal"]) {
  for (const file of readdirSync(folder).filter((f) => f.endsWith(".json"))) {
    const ok = validate(read(`${folder}/${file}`));
    console.log(ok ? "valid  " : "INVALID", `${folder}/${file}`);
    if (!ok) {
      failed++;
      console.log(validate.errors);
    }
  }
}
process.exit(failed ? 1 : 0);
