// Pages are accessible: axe-core finds nothing against WCAG 2.2 AA, wide and narrow, light and
// dark, and a narrow page does not scroll sideways.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const axe = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

let failed = 0;
async function look(file) {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto("file://" + resolve(file));
  await page.addScriptTag({ content: axe });
  for (const width of [1280, 320]) {
    for (const colorScheme of ["light", "dark"]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      // Only what is wrong is described, which halves the work.
      const { violations } = await page.evaluate(() =>
        axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }));
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      console.log(violations.length || sideways ? "FAIL" : "ok  ", width, colorScheme, file.split("/").pop());
      for (const v of violations) {
        failed++;
        console.log(" ", v.id, v.help, v.nodes.map((n) => n.target.join(" ")).slice(0, 5));
      }
      if (sideways) {
        failed++;
        console.log("  the page scrolls sideways");
      }
    }
  }
  await context.close();
}

// Two pages are looked at side by side, one on each core.
const files = process.argv.slice(2);
async function lookAtTheNext() {
  while (files.length) await look(files.shift());
}
await Promise.all([lookAtTheNext(), lookAtTheNext()]);
await browser.close();
process.exit(failed ? 1 : 0);
