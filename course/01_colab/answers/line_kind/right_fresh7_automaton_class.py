"""A C programmer: an object that walks through the characters by hand, never stripping anything."""
class LineKind:
    BLANKS = " \t"

    def __call__(self, line):
        place, end = 0, len(line)
        while place < end and line[place] in self.BLANKS:
            place += 1
        if place == end:
            return "python"
        if line[place] == "!":
            return "shell"
        if line[place] != "%":
            return "python"
        return "cell magic" if place + 1 < end and line[place + 1] == "%" else "magic"


line_kind = LineKind()
