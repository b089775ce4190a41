"""Commands for what goes out: feedback, exports, and the answers to appeals."""

from __future__ import annotations

import click

COMMANDS: tuple[click.Command, ...] = ()
