"""The stub's own error."""


class Value:
    def __init__(self, data):
        raise NotImplementedError
