// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';

import {hostName} from '../extension/hand.js';

const read = path => readFileSync(new URL(path, import.meta.url), 'utf8');
const manifest = JSON.parse(read('../extension/manifest.json'));
const known = name => new RegExp(`set\\(AFTERWORD_${name} (\\S+)\\)`).exec(read('../../cmake/browser.cmake'))[1];

test('the program lets in the extension that this manifest makes', () => {
    const hash = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
    const id = hash.replace(/./g, digit => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16)));
    assert.equal(known('CHROMIUM_ID'), id);
    assert.equal(known('FIREFOX_ID'), manifest.browser_specific_settings.gecko.id);
    assert.equal(known('BROWSER_HOST'), hostName);
});

test('it may read the page on which the button was pressed, and nothing else', () => {
    assert.deepEqual(manifest.permissions, ['activeTab', 'nativeMessaging', 'scripting']);
    for (const name of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts',
                        'externally_connectable', 'web_accessible_resources', 'update_url'])
        assert.ok(!(name in manifest), name);
});

test('what leaves the browser is declared: the page and its address', () => {
    assert.deepEqual(manifest.browser_specific_settings.gecko.data_collection_permissions,
                     {required: ['browsingActivity', 'websiteContent']});
});

test('it fetches nothing and runs no text of a page', () => {
    const folder = new URL('../extension/', import.meta.url);
    const sources = readdirSync(folder).filter(name => name.endsWith('.js'));
    assert.ok(sources.length > 3);
    for (const name of sources) {
        const source = read(`../extension/${name}`);
        assert.doesNotMatch(source, /\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|importScripts|eval|Function)\s*\(/, name);
        assert.doesNotMatch(source, /innerHTML|outerHTML|insertAdjacent|\.src\s*=/, name);
    }
});

test('every text that the manifest and the sources name is there', () => {
    const texts = Object.keys(JSON.parse(read('../extension/_locales/en/messages.json')));
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(match => match[1]);
    assert.deepEqual(named.sort(), ['description', 'name', 'press']);
    for (const name of named)
        assert.ok(texts.includes(name));
});
