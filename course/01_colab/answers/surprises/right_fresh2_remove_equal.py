"""Begins with all names and takes away those that are equal in both kernels; recursion runs the page."""


def surprises(cells, order):
    def run_all(position, namespace):
        if position == len(cells):
            return namespace
        try:
            exec(cells[position], namespace)
        except Exception:
            return namespace
        return run_all(position + 1, namespace)

    first, second = {}, run_all(0, {})
    for index in order:
        exec(cells[index], first)
    names = first.keys() | second.keys()
    same = {n for n in first.keys() & second.keys() if first[n] == second[n]}
    dunder = {n for n in names if n[:2] == "__" and n[-2:] == "__"}
    return set(names) - same - dunder
