"""Pairs of names and values that stand on one side only."""


def surprises(cells, order):
    def run(codes):
        kernel = {}
        try:
            for code in codes:
                exec(code, {}, kernel)
        except Exception:
            pass
        return {k: v for k, v in kernel.items() if not (k[:2] == "__" == k[-2:])}

    now, later = run([cells[index] for index in order]), run(cells)
    return {k for k, _ in now.items() ^ later.items()}
