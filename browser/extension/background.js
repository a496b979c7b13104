// SPDX-License-Identifier: GPL-3.0-or-later
import {collectPage, mostOfPage} from './collect.js';
import {handed, withPatience} from './hand.js';
import {fitted} from './message.js';
import {readPatiently} from './read.js';
import {shownFor} from './say.js';

const browser = globalThis.browser ?? globalThis.chrome;
const atWork = new Set(); // tabs; a second press waits for nothing

const words = (key, ...filledIn) => browser.i18n.getMessage(key, filledIn);

async function collect(tabId) {
    const [frame] = await browser.scripting.executeScript({target: {tabId}, func: collectPage, args: [mostOfPage]});
    return frame?.result ?? undefined;
}

async function capture(tab) {
    const facts = await readPatiently(tab, collect);
    if (!facts || !/^(https?|file):/.test(facts.url))
        return {outcome: 'unreadable'};
    return handed(fitted(facts), (host, message) => browser.runtime.sendNativeMessage(host, message));
}

/** The tab may be gone by now, and then nobody looks at its button. */
async function show(tabId, {badge, colour, title}) {
    try {
        await Promise.all([
            browser.action.setBadgeBackgroundColor({tabId, color: colour}),
            browser.action.setBadgeText({tabId, text: badge}),
            browser.action.setTitle({tabId, title}),
        ]);
    } catch {
        // as said
    }
}

browser.action.onClicked.addListener(async tab => {
    if (tab?.id === undefined || atWork.has(tab.id))
        return;
    atWork.add(tab.id);
    try {
        const result = await withPatience(capture(tab));
        await show(tab.id, shownFor(result, {now: new Date(), language: browser.i18n.getUILanguage(), words}));
    } finally {
        atWork.delete(tab.id);
    }
});
