#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom a mail server hands its letters to, on this machine alone: keeps each in a file.

Usage: relay.py FOLDER     prints its port, then serves until its input ends
FOLDER/letters/N holds what came, FOLDER/letters/N.to the recipients, a line for each.
"""
import asyncio
import os
import sys

from aiosmtpd.smtp import SMTP

letters = os.path.join(sys.argv[1], "letters")
os.makedirs(letters)


class Keeper:
    count = 0

    async def handle_DATA(self, server, session, envelope):
        Keeper.count += 1
        path = os.path.join(letters, str(Keeper.count))
        with open(path + ".to", "w") as file:
            file.write("".join(one + "\n" for one in envelope.rcpt_tos))
        with open(path, "wb") as file:
            file.write(envelope.content)
        return "250 2.0.0 Taken"


async def serve():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Keeper()), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(serve())
