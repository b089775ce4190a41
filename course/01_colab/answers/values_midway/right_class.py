"""A class with __call__."""


class ValuesMidway:
    def __call__(self, steps, x):
        values = []
        for step in steps:
            values.append(step(values[-1] if values else x))
        return values


values_midway = ValuesMidway()
