// How fast the national picture is, beside DuckDB and a plain program, in one run on one machine.
//
//   npm install --no-save --prefix .ci @duckdb/node-api
//   node .ci/bench-aggregate.mjs 100000 1000000
//
// DuckDB does only the sums and the latest revision, in the best of three forms. The plain program
// does the same with encoding/json. The command does all of it: the gate, the rules, what is told
// twice, coverage, indicators and the SHA-256 of the file.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, openSync, closeSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

const key = 'project, municipality, period'
const forms = {
  arg_max: (from) => `SELECT period, municipality, arg_max(benefits, revision) AS benefits FROM ${from} GROUP BY ${key}`,
  window: (from) => `SELECT * FROM ${from} QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY revision DESC) = 1`,
  'two scans': (from) => `SELECT * FROM ${from} SEMI JOIN (SELECT ${key}, max(revision) AS revision FROM ${from} GROUP BY ${key}) USING (${key}, revision)`,
}

async function duckdb(form, file) {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const db = await (await DuckDBInstance.create(':memory:', { threads: String(availableParallelism()) })).connect()
  const period = 'STRUCT("from" VARCHAR, "to" VARCHAR)'
  const figure = `STRUCT(period ${period}, stage VARCHAR, hours VARCHAR, money VARCHAR)`
  const from = `read_json('${file}', format = 'newline_delimited', columns = {project: 'VARCHAR', municipality: 'VARCHAR', period: '${period}',
    revision: 'BIGINT', benefits: 'STRUCT(kind VARCHAR, horizon VARCHAR, bearer VARCHAR, figures ${figure}[])[]'})`
  const result = await db.runAndReadAll(`
    WITH latest AS (${forms[form](from)}),
    each_benefit AS (SELECT municipality, unnest(benefits) AS b FROM latest),
    each_figure AS (SELECT municipality, left(municipality, 2) AS county, b.kind AS kind, b.horizon AS horizon, b.bearer AS bearer, unnest(b.figures) AS f FROM each_benefit)
    SELECT left(f.period."from", 4) AS year, f.stage AS stage, municipality, county, kind, horizon, bearer,
      sum(f.hours::DECIMAL(38, 2)) AS hours, sum(CASE WHEN kind <> 'saved-time' THEN f.money::DECIMAL(38, 2) END) AS money, count(*) AS figures
    FROM each_figure
    GROUP BY GROUPING SETS ((1, 2), (1, 2, 3), (1, 2, 4), (1, 2, 5), (1, 2, 6), (1, 2, 7))
    ORDER BY ALL`)
  const rows = result.getRowObjects().filter((r) => [r.municipality, r.county, r.kind, r.horizon, r.bearer].every((c) => c === null))
  console.log(rows.map((r) => `${r.year} ${r.stage} ${r.hours} ${r.money}`).join('\n'))
}

// measure runs a program to its end: seconds, seconds of all cores, and the most memory, in MB.
function measure(command, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint()
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...environment } })
    let memory = 0, cpu = 0, out = ''
    child.stdout.on('data', (data) => { out += data })
    const look = setInterval(() => {
      try {
        memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? memory)
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ')
        cpu = (Number(fields[11]) + Number(fields[12])) / 100
      } catch { /* it has ended */ }
    }, 10)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      if (code !== 0) return reject(new Error(`${command} ${args.join(' ')} ended with ${code}`))
      resolve({ seconds: Number(process.hrtime.bigint() - start) / 1e9, cpu, memory: memory / 1024, out: out.trim() })
    })
  })
}

const build = (folder, to) => execFileSync('go', ['build', '-o', to, folder])

async function compare(sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const at = (name) => join(folder, name)
    build('./.ci/reports', at('reports'))
    build('./.ci/plain', at('plain'))
    build('./cmd/samskaping', at('samskaping'))
    console.log('| reports | program | seconds | of all cores | memory, MB |\n|---|---|---|---|---|')
    for (const n of sizes) {
      const file = at(`${n}.ndjson`), fd = openSync(file, 'w')
      execFileSync(at('reports'), [String(n)], { stdio: ['ignore', fd, 'inherit'] })
      closeSync(fd)
      const row = (name, m) => { console.log(`| ${n} | ${name} | ${m.seconds.toFixed(2)} | ${m.cpu.toFixed(2)} | ${m.memory.toFixed(0)} |`); return m }
      const own = () => measure(at('samskaping'), ['aggregate', '-vintage', '2024-12-31', '-out', at('out.json'), file])
      const mine = row('samskaping aggregate', await own())
      row('samskaping aggregate, one core', await measure(at('samskaping'), ['aggregate', '-vintage', '2024-12-31', '-out', at('out.json'), file], { GOMAXPROCS: '1' }))
      let best = null
      for (const form of Object.keys(forms)) {
        const m = row(`DuckDB, ${form}`, await measure(process.execPath, [process.argv[1], '--duckdb', form, file]))
        if (!best || m.seconds < best.seconds) best = m
      }
      const plain = row('encoding/json', await measure(at('plain'), [file]))
      same(best.out, plain.out, readFileSync(at('out.json'), 'utf8'))
      const again = row('samskaping aggregate, again', await own())
      const seconds = Math.min(mine.seconds, again.seconds)
      console.log(`\nDuckDB / samskaping: ${(best.seconds / seconds).toFixed(2)} of the time, ${(best.cpu / mine.cpu).toFixed(2)} of all cores, ${(best.memory / mine.memory).toFixed(1)} of the memory.`)
      console.log(`encoding/json / samskaping: ${(plain.seconds / seconds).toFixed(2)} of the time, ${(plain.cpu / mine.cpu).toFixed(2)} of all cores.\n`)
      rmSync(file)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// same holds that all programs have come to the same sums.
function same(duck, plain, picture) {
  const whole = JSON.parse(picture).sums.filter((s) => s.by === 'all')
  const number = (s) => Number(s ?? 0).toFixed(2)
  const mine = whole.map((s) => `${s.year} ${s.stage} ${number(s.hours)} ${number(s.money)}`).sort().join('\n')
  for (const [name, other] of [['DuckDB', duck], ['encoding/json', plain]]) {
    if (other.split('\n').sort().join('\n') !== mine) throw new Error(`${name} has come to other sums:\n${other}\n\n${mine}`)
  }
}

if (process.argv[2] === '--duckdb') await duckdb(process.argv[3], process.argv[4])
else await compare(process.argv.slice(2).map(Number))
