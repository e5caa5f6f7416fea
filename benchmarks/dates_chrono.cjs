// Reads rows from the standard input, prints what chrono-node finds first in each, and its median time.
const chrono = require(process.argv[2] + "/node_modules/chrono-node");
const parsers = {en: chrono.en.GB, fr: chrono.fr, es: chrono.es, ru: chrono.ru, zh: chrono.zh && chrono.zh.hans, ar: chrono.ar};
const rows = JSON.parse(require("fs").readFileSync(0, "utf8"));
const times = [];
const found = rows.map((row) => {
  const parser = parsers[row.lang];
  if (!parser) return [];
  const start = process.hrtime.bigint();
  const first = parser.parse(row.text, new Date(row.at), {forwardDate: true})[0];
  times.push(Number(process.hrtime.bigint() - start) / 1000);
  if (!first) return [];
  const last = first.end || first.start;
  const iso = last.date().toISOString();
  return [last.isCertain("hour") ? iso.slice(0, 16) : iso.slice(0, 10)];
});
times.sort((a, b) => a - b);
console.log(JSON.stringify({found, median_us: times[Math.floor(times.length / 2)] || 0}));
