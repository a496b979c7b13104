// SPDX-License-Identifier: GPL-3.0-or-later

/** The program's native host; its manifests bear this name. */
export const hostName = 'org.afterword.capture';
/** Neither browser has a limit of its own. */
export const patience = 10_000; // milliseconds

/** @p promise, or an outcome "noAnswer" where it takes longer than @p milliseconds. */
export function withPatience(promise, milliseconds = patience) {
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => resolve({outcome: 'noAnswer'}), milliseconds);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Each browser says in its own words why it found no host. */
const isNotSetUp = error =>
    /host not found|host is forbidden|no such native application/i.test(String(error?.message ?? error));

const outcomes = new Set(['saved', 'known', 'waiting', 'refused', 'full']);

/** Hands @p message to the program by @p send, and says what became of it. Never fails. */
export async function handed(message, send) {
    let answer;
    try {
        answer = await send(hostName, message);
    } catch (error) {
        return {outcome: isNotSetUp(error) ? 'notSetUp' : 'failed'};
    }
    return outcomes.has(answer?.outcome) ? answer : {outcome: 'failed'};
}
