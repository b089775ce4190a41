"""Values on the wire: Python, NumPy and torch values to a frame's header and buffers, and back.

`encode` and `decode` are inverse to each other. `Watch` tells what has become of decoded values,
and `read_changes` brings that back to the originals. `../WIRE.md` has the format and its promises.
"""

from autograder.referee.codec.changes import Change, read_changes
from autograder.referee.codec.decode import Decoded, decode
from autograder.referee.codec.encode import Encoded, encode
from autograder.referee.codec.memory import Reference, Shared
from autograder.referee.codec.refusal import Unsendable
from autograder.referee.codec.views_in import TensorInfo
from autograder.referee.codec.watch import Watch

__all__ = [
    "Change",
    "Decoded",
    "Encoded",
    "Reference",
    "Shared",
    "TensorInfo",
    "Unsendable",
    "Watch",
    "decode",
    "encode",
    "read_changes",
]
