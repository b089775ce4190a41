"""Commands for what comes back: collect it, and see what is there."""

from __future__ import annotations

import click

COMMANDS: tuple[click.Command, ...] = ()
