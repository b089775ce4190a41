"""One regular expression with an alternative for each mark, and a dict."""


_MARK = re.compile(r"[ \t]*(%%(?=\w)|%(?=\w)|!)")
_KINDS = {"%%": "cell magic", "%": "magic", "!": "shell"}


def line_kind(line: str) -> str:
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    found = _MARK.match(line)
    return _KINDS[found[1]] if found else "python"
