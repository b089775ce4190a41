"""A lover of match statements takes the line apart into characters."""


def line_kind(line):
    match [*line.lstrip(" \t")]:
        case ["%", "%", name, *_] if name.isalpha() or name == "_":
            return "cell magic"
        case ["%", name, *_] if name.isalpha() or name == "_":
            return "magic"
        case ["!", *_]:
            return "shell"
        case _:
            return "python"
