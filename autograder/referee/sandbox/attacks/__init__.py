"""What `prove` tries from inside the sandbox, and where it can, outside it too.

Each attack is a function that returns a sentence of evidence if it got what it wanted, and raises
(`StoppedError`, or whatever the system raised) if it did not. Those in `works` are no attacks but
the daily work of a notebook: they must succeed.
"""
