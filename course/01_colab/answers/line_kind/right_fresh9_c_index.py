"""A C programmer: an index that skips blanks, then a match statement on the next two characters."""
def line_kind(line):
    i = 0
    while i < len(line) and line[i] in " \t":
        i += 1
    match line[i : i + 1], line[i + 1 : i + 2]:
        case "%", "%":
            return "cell magic"
        case "%", _:
            return "magic"
        case "!", _:
            return "shell"
    return "python"
