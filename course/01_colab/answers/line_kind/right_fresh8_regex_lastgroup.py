"""A regex fan asks which alternative matched."""
_BEGIN = re.compile(r"[ \t]*(?:(?P<cell>%%(?=[^\W\d]))|(?P<line>%(?=[^\W\d]))|(?P<shell>!))")
_KINDS = {"cell": "cell magic", "line": "magic", "shell": "shell"}


def line_kind(line: str) -> str:
    found = _BEGIN.match(line)
    return _KINDS[found.lastgroup] if found else "python"
