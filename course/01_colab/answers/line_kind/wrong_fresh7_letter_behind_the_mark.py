"""A regex that wants a small letter behind each mark: `! ls`, `!./run.sh`, `%_private`, `%Run` become Python."""
def line_kind(line):
    line = line.strip()
    if re.match(r"%%[a-z]", line):
        return "cell magic"
    if re.match(r"%[a-z]", line):
        return "magic"
    if re.match(r"!!?[a-z]", line):
        return "shell"
    return "python"
