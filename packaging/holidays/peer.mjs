// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, as JSON, the days off of each region by date-holidays (npm): {"version": ..., "days": {region: {day: name}}}.
// Usage: node peer.mjs FOLDER < REGIONS.json     FOLDER holds node_modules; regions: {region: [country, state?, region?]}
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const require = createRequire(join(resolve(process.argv[2]), "x.js"));
const Holidays = require("date-holidays");
const { version } = require("date-holidays/package.json");

const days = {};
for (const [id, place] of Object.entries(JSON.parse(readFileSync(0, "utf8")))) {
    const holidays = new Holidays(...place);
    const found = {};
    for (let year = 2020; year <= 2040; year++) {
        for (const one of holidays.getHolidays(year, "en") || []) {
            if (one.type !== "public" && one.type !== "bank") continue;
            // Its "date" is the day there; "start" is a moment, which may be another day here.
            const length = Math.round((one.end - one.start) / 86400000);
            for (let away = 0; away < length; away++)
                found[new Date(Date.parse(one.date.slice(0, 10) + "T12:00Z") + away * 86400000).toISOString().slice(0, 10)] = one.name;
        }
    }
    days[id] = found;
}
console.log(JSON.stringify({ version, days }));
