"""Asks for %% with `in` and not at the beginning: print("100%%") and !date +%%s become cell magics."""
def line_kind(line):
    stripped = line.strip()
    if "%%" in stripped:
        return "cell magic"
    elif stripped.startswith("%"):
        return "magic"
    elif stripped.startswith("!"):
        return "shell"
    else:
        return "python"
