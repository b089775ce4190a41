"""Asks Python whether it can read the line; %-magics cannot be told from each other."""


def line_kind(line):
    try:
        compile(line.strip(), "line", "exec")
        return "python"
    except SyntaxError:
        return "shell" if line.strip().startswith("!") else "magic"
