"""A match statement on the first two characters."""


def line_kind(line):
    match list(line.strip()[:2]):
        case ["%", "%"]:
            return "cell magic"
        case ["%", *_]:
            return "magic"
        case ["!", *_]:
            return "shell"
    return "python"
