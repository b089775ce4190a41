"""A match statement on the characters of the stripped line."""
def line_kind(line: str) -> str:
    match [*line.strip()]:
        case ["%", "%", *_]:
            return "cell magic"
        case ["%", *_]:
            return "magic"
        case ["!", *_]:
            return "shell"
        case _:
            return "python"
