"""Takes the line apart with match and asks whether a name begins after the marks."""


def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    rest = line.lstrip(" \t")
    match list(rest):
        case ["%", "%", letter, *_] if letter.isidentifier():
            return "cell magic"
        case ["%", letter, *_] if letter.isidentifier():
            return "magic"
        case ["!", *_]:
            return "shell"
        case _:
            return "python"
