// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

import {daySaid, shownFor} from '../extension/say.js';

const languages = ['en', 'de', 'fr', 'es'];
const textsOf = language =>
    JSON.parse(readFileSync(new URL(`../extension/_locales/${language}/messages.json`, import.meta.url)));
/** As the browser fills them in. */
const wordsOf = language => (key, ...filledIn) => {
    const text = textsOf(language)[key];
    assert.ok(text, `${language} has no text ${key}`);
    return text.message.replace(/\$(\d)/g, (_, at) => filledIn[at - 1] ?? '');
};
const now = new Date(2026, 10, 28, 9, 30);
const shown = (result, language = 'en') => shownFor(result, {now, language, words: wordsOf(language)});

test('a posting that is there already says its stage and since when', () => {
    const known = {outcome: 'known', stage: 'Interviewing', since: '2026-11-24'};
    assert.equal(shown(known).title, 'Already on your board: Interviewing since Tuesday.');
    assert.equal(shown(known).badge, '=');
    assert.equal(shown(known, 'de').title, 'Schon auf Ihrem Board: Interviewing, seit Dienstag.');
    assert.equal(shown({...known, since: '2026-11-28'}).title, 'Already on your board: Interviewing since today.');
    assert.equal(shown({...known, since: null}).title, 'Already on your board: Interviewing.');
    assert.equal(shown({outcome: 'known'}).title, 'Already on your board.');
    assert.equal(shown({...known, changed: true}).title,
                 'Already on your board: Interviewing since Tuesday. Its text has changed.');
});

for (const [iso, said] of [['2026-11-22', 'Sunday'], ['2026-11-21', 'November 21'], ['2025-11-21', 'November 21, 2025'],
                           ['2026-11-29', ''], ['24.11.2026', ''], ['', ''], [undefined, ''], ['2026-99-99', '']]) {
    test(`since ${iso} is said as "${said}"`, () => {
        assert.equal(daySaid(iso, now, 'en-US', wordsOf('en')), said);
    });
}

test('a saved one is named', () => {
    assert.equal(shown({outcome: 'saved', company: 'Northwind', role: 'Data Analyst'}).title,
                 'On your board: Northwind, Data Analyst');
    assert.equal(shown({outcome: 'saved'}).title, 'It is on your board.');
    assert.equal(shown({outcome: 'saved', company: {}, role: 'x'.repeat(5000)}).title.length, 215);
});

for (const outcome of ['saved', 'waiting', 'known', 'unreadable', 'notSetUp', 'refused', 'full', 'failed', 'noAnswer']) {
    test(`${outcome} has a badge and words in every language`, () => {
        for (const language of languages) {
            const {badge, colour, title} = shown({outcome}, language);
            assert.equal([...badge].length, 1);
            assert.match(colour, /^#[0-9a-f]{6}$/);
            assert.ok(title.length > 5);
        }
    });
}

test('every language has the same texts, and fills in the same', () => {
    const marks = text => (text.message.match(/\$\d/g) ?? []).sort().join();
    const english = textsOf('en');
    for (const language of languages) {
        const texts = textsOf(language);
        assert.deepEqual(Object.keys(texts), Object.keys(english));
        for (const key of Object.keys(english))
            assert.equal(marks(texts[key]), marks(english[key]), `${language} ${key}`);
    }
});
