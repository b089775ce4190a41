"""Values on the wire: Python, NumPy and torch values to a frame's header and buffers, and back.

`encode` and `decode` are inverse to each other; `Watch` tells what happened to decoded values since,
and `read_changes` brings that back to the originals. `../WIRE.md` has the format and its promises.
"""

from autograder.referee.codec.changes import Change, Watch, read_changes
from autograder.referee.codec.decode import Decoded, TensorInfo, decode
from autograder.referee.codec.encode import Encoded, Unsendable, encode
from autograder.referee.codec.memory import Shared

__all__ = [
    "Change",
    "Decoded",
    "Encoded",
    "Shared",
    "TensorInfo",
    "Unsendable",
    "Watch",
    "decode",
    "encode",
    "read_changes",
]
