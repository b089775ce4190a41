"""Takes every ! for a shell command, that of != too."""


def line_kind(line):
    line = line.strip()
    if line.startswith("%%"):
        return "cell magic"
    if line.startswith("%"):
        return "magic"
    return "shell" if "!" in line else "python"
