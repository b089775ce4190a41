"""A fan of regular expressions: named groups, a walrus and lastgroup."""
_KINDS = re.compile(r"[ \t]*(?:(?P<cell>%%)|(?P<magic>%)|(?P<shell>!))")
def line_kind(line: str) -> str:
    if not (found := _KINDS.match(line)):
        return "python"
    return {"cell": "cell magic"}.get(found.lastgroup, found.lastgroup)
