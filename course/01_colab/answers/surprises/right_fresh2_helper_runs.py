"""A helper executes texts until the first error and returns what is there then."""


def surprises(cells, order):
    def run(texts):
        namespace = {}
        for text in texts:
            try:
                exec(text, namespace)
            except Exception:
                break
        return {
            name: value
            for name, value in namespace.items()
            if not (name.startswith("__") and name.endswith("__"))
        }

    here, fresh = run([cells[i] for i in order]), run(cells)
    missing = object()
    names = here.keys() | fresh.keys()
    return {n for n in names if not here.get(n, missing) == fresh.get(n, missing)}
