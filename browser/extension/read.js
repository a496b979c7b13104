// SPDX-License-Identifier: GPL-3.0-or-later

const tries = 10;
const pause = 50; // milliseconds

/**
 * The facts of the page in @p tab by @p collect; absent where no extension may read it.
 *
 * That the tab tells its address means that the browser has granted the page. Chromium's process for the page may not
 * have heard of that yet, right after the browser has started, and refuses (seen in 156); so it is asked again.
 */
export async function readPatiently(tab, collect, rest = ms => new Promise(resolve => setTimeout(resolve, ms))) {
    const isGranted = /^(https?|file):/.test(tab.url ?? '');
    for (let left = isGranted ? tries : 1; left > 0; --left) {
        try {
            return await collect(tab.id);
        } catch {
            if (left > 1)
                await rest(pause);
        }
    }
    return undefined;
}
