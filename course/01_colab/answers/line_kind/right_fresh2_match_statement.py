"""Structural pattern matching on the first two letters of what is left."""


def line_kind(line):
    match list(line.strip()[:2]):
        case ["%", "%"]:
            return "cell magic"
        case ["%", *_]:
            return "magic"
        case ["!", *_]:
            return "shell"
        case _:
            return "python"
