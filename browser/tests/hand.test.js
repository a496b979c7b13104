// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';

import {handed, hostName, withPatience} from '../extension/hand.js';

const failing = message => () => Promise.reject(new Error(message));

test('the message goes to the one host, and its answer comes back', async () => {
    const said = [];
    const answer = {outcome: 'known', stage: 'Interviewing', since: '2026-11-24'};
    const result = await handed({url: 'https://jobs.example/1'}, async (host, message) => {
        said.push([host, message]);
        return answer;
    });
    assert.deepEqual(said, [[hostName, {url: 'https://jobs.example/1'}]]);
    assert.equal(hostName, 'org.afterword.capture');
    assert.deepEqual(result, answer);
});

for (const error of ['Specified native messaging host not found.',
                     'Access to the specified native messaging host is forbidden.',
                     'No such native application org.afterword.capture']) {
    test(`not set up: ${error}`, async () => {
        assert.deepEqual(await handed({}, failing(error)), {outcome: 'notSetUp'});
    });
}

for (const error of ['Native host has exited.', 'An unexpected error occurred',
                     'Error when communicating with the native messaging host.',
                     'The sender sent an invalid JSON message; message ignored.']) {
    test(`failed: ${error}`, async () => {
        assert.deepEqual(await handed({}, failing(error)), {outcome: 'failed'});
    });
}

for (const answer of [undefined, null, 'saved', 4, {}, {outcome: 'toString'}, {outcome: ['saved']}]) {
    test(`an answer that says nothing counts as failed: ${JSON.stringify(answer)}`, async () => {
        assert.deepEqual(await handed({}, async () => answer), {outcome: 'failed'});
    });
}

test('who does not answer is told so in time', async () => {
    assert.deepEqual(await withPatience(new Promise(() => {}), 1), {outcome: 'noAnswer'});
    assert.deepEqual(await withPatience(Promise.resolve({outcome: 'saved'}), 10_000), {outcome: 'saved'});
});
