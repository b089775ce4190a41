"""Gives missing names the value 0: a name that is 0 in one kernel and missing in the other does not count as a surprise (first bullet)."""


def surprises(cells, order):
    def run(codes):
        kernel = {}
        try:
            for code in codes:
                exec(code, kernel)
        except Exception:
            pass
        return {n: v for n, v in kernel.items() if not (n[:2] == "__" and n[-2:] == "__")}

    a, b = run([cells[i] for i in order]), run(cells)
    return {n for n in set(a) | set(b) if a.get(n, 0) != b.get(n, 0)}
