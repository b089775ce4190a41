"""A table of prefixes, the longer one first, and a check of what stands behind them."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    if not isinstance(line, str):
        raise TypeError(f"expected a text, got {line!r}")
    stripped = line.strip()
    for prefix, kind in {"%%": "cell magic", "%": "magic", "!": "shell"}.items():
        rest = stripped.removeprefix(prefix)
        if rest == stripped:
            continue
        if kind == "shell" or rest[:1].isidentifier():
            return kind
    return "python"
