// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';

import {readPatiently} from '../extension/read.js';

/** Refuses so many times, and counts how often it was asked. */
function refusing(times) {
    const asked = [];
    return {asked, collect: async id => {
        asked.push(id);
        if (asked.length <= times)
            throw new Error('Cannot access contents of the page.');
        return {url: 'https://jobs.example/1'};
    }};
}
const noRest = async () => {};

test('a page that is granted and refused is asked again', async () => {
    const {asked, collect} = refusing(3);
    assert.deepEqual(await readPatiently({id: 7, url: 'https://jobs.example/1'}, collect, noRest),
                     {url: 'https://jobs.example/1'});
    assert.deepEqual(asked, [7, 7, 7, 7]);
});

test('not for ever', async () => {
    const {asked, collect} = refusing(1000);
    assert.equal(await readPatiently({id: 7, url: 'https://jobs.example/1'}, collect, noRest), undefined);
    assert.equal(asked.length, 10);
});

for (const url of [undefined, 'chrome://settings/', 'about:blank']) {
    test(`a page that is not granted is asked once: ${url}`, async () => {
        const {asked, collect} = refusing(1000);
        assert.equal(await readPatiently({id: 7, url}, collect, noRest), undefined);
        assert.equal(asked.length, 1);
    });
}
