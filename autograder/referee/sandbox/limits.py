"""How much one submission may use. Both sides of the sandbox read this."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

KIB, MIB, GIB = 1024, 1024**2, 1024**3


@dataclass(frozen=True)
class Limits:
    """One submission's limits; the defaults suit a teaching notebook on the CPU."""

    memory_bytes: int = 2 * GIB
    """New memory of all the submission's processes together; what the warm parent had already read
    (torch and the like) is free, and so is the scratch space, which has a limit of its own."""
    processes: int = 64
    """Processes and threads together, at any one time, the sandbox's own two included."""
    open_files: int = 256
    """Open files, sockets and pipes of one process."""
    cpu_seconds: int = 120
    """Processor time of one process; the time on the clock is the supervisor's to watch."""
    file_bytes: int = 64 * MIB
    """Size of one file."""
    scratch_bytes: int = 128 * MIB
    """Everything in the working directory, /tmp and /dev/shm together (kept in memory)."""
    scratch_files: int = 4096
    """Number of files and folders there."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if type(value) is not int or value < 1:
                raise ValueError(f"{field.name} must be a whole number above 0, not {value!r}")

    def to_json(self) -> str:
        """Return the limits as JSON text, for `from_json` on the other side."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Limits:
        """Read what `to_json` wrote."""
        return cls(**json.loads(text))
