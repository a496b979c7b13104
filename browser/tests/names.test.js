// SPDX-License-Identifier: GPL-3.0-or-later
// What is beside a page's own content, the extension and the program know by the same names.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

/** The texts in quotes in a file from @p begin on until the list ends, in order of their letters. */
function namesIn(file, begin) {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8');
    const from = text.indexOf(begin);
    assert.notEqual(from, -1, `${file} has no ${begin}`);
    const list = text.slice(from + begin.length, text.indexOf(';', from));
    return [...list.matchAll(/["']([^"']+)["']/g)].map(found => found[1]).sort();
}

test('names of what is beside the content are those of the program', () => {
    const own = namesIn('../extension/collect.js', 'const besideNames = ');
    assert.ok(own.length > 20);
    const program = '../../core/posting/page/elementnames.cpp';
    assert.deepEqual(own, namesIn(program, 'QSet<QByteArray> usual = '));
    const ends = namesIn('../extension/collect.js', 'const cookieBarEnds = ');
    assert.ok(ends.length > 8);
    assert.deepEqual(ends, namesIn(program, 'QByteArrayView end : '));
});
