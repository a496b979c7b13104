// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';

import {cutToBytes, fitted, largestMessage, mostWords, sizeOf} from '../extension/message.js';

const page = (more = {}) => ({
    url: 'https://jobs.example/1', canonical: '', title: 'Data Analyst', lang: 'en', jsonLd: ['{}'], microdata: [],
    rdfa: [], meta: [], marks: [], controls: [], h1: ['Data Analyst'], selection: '', words: 'Words', cut: false,
    ...more,
});

test('an ordinary page goes as it is', () => {
    assert.deepEqual(fitted(page()), page());
});

test('words are cut to the bytes that the program takes, between two characters', () => {
    assert.equal(cutToBytes('aé', 2), 'a');
    assert.equal(cutToBytes('a😀b', 4), 'a');
    assert.equal(cutToBytes('a😀b', 5), 'a😀');
    const message = fitted(page({words: 'é'.repeat(mostWords)}));
    assert.equal(message.words.length, mostWords / 2);
    assert.equal(message.cut, true);
});

test('what is too much is left out, the words first', () => {
    const jsonLd = ['x'.repeat(850_000)];
    const message = fitted(page({jsonLd, words: 'w'.repeat(190_000)}));
    assert.ok(sizeOf(message) <= largestMessage);
    assert.deepEqual(message.jsonLd, jsonLd);
    assert.ok(message.words.length > 30_000, `${message.words.length} words are left`);
    assert.equal(message.cut, true);
});

test('control characters take six bytes each and still fit', () => {
    const message = fitted(page({words: '\u0001'.repeat(200_000), selection: '\u0002'.repeat(60_000)}));
    assert.ok(sizeOf(message) <= largestMessage);
    assert.equal(message.cut, true);
});

test('lists too long for a message are halved until it fits', () => {
    const marks = Array.from({length: 400}, (_, at) => [`mark ${at}`, 'm'.repeat(60_000)]);
    const jsonLd = Array.from({length: 50}, () => 'j'.repeat(300_000));
    const message = fitted(page({marks, jsonLd}));
    assert.ok(sizeOf(message) <= largestMessage);
    assert.equal(message.url, 'https://jobs.example/1');
    assert.deepEqual(message.h1, ['Data Analyst']);
    assert.equal(message.cut, true);
});

test('half a character becomes a sign for it, wherever it stands', () => {
    const message = fitted(page({words: 'a\ud800b', microdata: [{title: ['\udc00']}], meta: [['\ud801', 'x']]}));
    assert.equal(message.words, 'a\ufffdb');
    assert.deepEqual(message.microdata, [{title: ['\ufffd']}]);
    assert.deepEqual(message.meta, [['\ufffd', 'x']]);
});
