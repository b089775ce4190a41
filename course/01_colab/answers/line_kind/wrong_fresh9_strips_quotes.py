"""A hurried student who looks for the mark within the line's first word: a string or comment such as `#!cell` or `"%d"` is not Python for it."""
def line_kind(line):
    word = (line.split() or [""])[0]
    if "%%" in word:
        return "cell magic"
    if "!" in word and "!=" not in word:
        return "shell"
    if "%" in word and word.split("%")[0].strip("\"'#") == "":
        return "magic"
    return "python"
