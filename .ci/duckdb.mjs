// The same sums in SQL: what DuckDB makes of the example reports, beside what the command does. The first
// two queries must be wrong, and the third right to the øre.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const folder = mkdtempSync(join(tmpdir(), "duckdb-"));
const picture = process.argv[2] ?? join(folder, "picture.json");
if (!process.argv[2]) {
  // The example has faulty reports, and the command says so with exit code 1 or 3.
  try {
    execFileSync("go", ["run", "./cmd/samskaping", "aggregate", "-vintage", "2024-12-31", "-out", picture, "examples/ks/reports"], { stdio: "ignore" });
  } catch {}
}
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const run = async (file) => (await connection.runAndReadAll(readFileSync(`examples/duckdb/${file}.sql`, "utf8"))).getRowsJson();
await run("0-tables");
await connection.run(`CREATE TABLE picture AS SELECT * FROM read_json('${picture}', columns = {setAside: 'JSON', notAdded: 'JSON', doubts: 'JSON'})`);

const plain = (number) => (number?.includes(".") ? number.replace(/\.?0+$/, "") : (number ?? ""));
const lines = (rows) => rows.map(([year, stage, hours, money]) => `${year} ${stage} ${plain(hours)} ${plain(money)}`).sort().join("\n");
const sums = JSON.parse(readFileSync(picture, "utf8"))
  .sums.filter((s) => s.by === "all");

const want = lines(sums.map((s) => [s.year, s.stage, s.hours, s.money]));

let failed = false;
for (const [file, right] of [["1-everything", false], ["2-latest", false], ["3-counted", true]]) {
  const got = lines(await run(file));
  const ok = (got === want) === right;
  failed ||= !ok;
  console.log(`${ok ? "ok    " : "FAILED"} ${file} is ${right ? "what the command says" : "something else than the command says"}\n${got}\n`);
}
if (failed) console.log(`the command says\n${want}`);
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;
