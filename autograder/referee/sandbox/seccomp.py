"""Which system calls a student's process may not make: a filter that the kernel checks at each one.

The namespaces already take the objects away that these calls work on; the filter takes the calls
themselves, and with them most of the kernel's own weak spots. Everything that a notebook does in a
working day stays: threads, subprocesses, pipes, terminals, files, Unix sockets.
"""

from __future__ import annotations

import ctypes
import errno
import struct

from autograder.referee.sandbox import libc

# name: (number on x86_64, number on aarch64); None where that machine never had it.
FORBIDDEN: dict[str, tuple[int | None, int | None]] = {
    # other processes' memory and files
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "pidfd_getfd": (438, 438),
    "kcmp": (312, 272),
    "move_pages": (279, 239),
    "migrate_pages": (256, 238),
    # namespaces, mounts, file handles
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "fanotify_init": (300, 262),
    # memory that belongs to no process, so that no limit on processes counts it
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "shmget": (29, 194),
    "shmctl": (31, 195),
    "shmat": (30, 196),
    "shmdt": (67, 197),
    "semget": (64, 190),
    "semctl": (66, 191),
    "semtimedop": (220, 192),
    "semop": (65, 193),
    "msgget": (68, 186),
    "msgctl": (71, 187),
    "msgrcv": (70, 188),
    "msgsnd": (69, 189),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    "mq_timedsend": (242, 182),
    "mq_timedreceive": (243, 183),
    "mq_notify": (244, 184),
    "mq_getsetattr": (245, 185),
    # large and often broken doors into the kernel
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "personality": (135, 92),
    "modify_ldt": (154, None),
    "uselib": (134, None),
    "lookup_dcookie": (212, 18),
    "nfsservctl": (180, 42),
    # the machine as a whole; all need root's rights, which are gone too
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "adjtimex": (159, 171),
    "clock_adjtime": (305, 266),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "syslog": (103, 116),
    "vhangup": (153, 58),
    "iopl": (172, None),
    "ioperm": (173, None),
}
_CLONE, _CLONE3, _IOCTL = (56, 220), (435, 435), (16, 29)
_SOCKET, _SOCKETPAIR = (41, 198), (53, 199)
# What came after Linux 6.4, and x86's second numbering ("x32"): nothing that is needed, all unread.
_NEWEST = 450
_AUDIT_ARCH = (0xC000003E, 0xC00000B7)

_NEW_NAMESPACE = libc.NAMESPACES | libc.CLONE_NEWCGROUP
_TIOCSTI, _TIOCLINUX, _AF_UNIX = 0x5412, 0x541C, 1

# <linux/seccomp.h>, <linux/bpf_common.h>
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_LOAD, _JUMP_EQUAL, _JUMP_ABOVE, _JUMP_ANY_BIT, _RETURN = 0x20, 0x15, 0x25, 0x45, 0x06
_OFFSET_NUMBER, _OFFSET_ARCH, _OFFSET_ARGUMENTS = 0, 4, 16
_SET_MODE_FILTER, _FLAG_SPEC_ALLOW = 1, 4


def _instruction(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("HBBI", code, if_true, if_false, value)


def _answer(number: int) -> bytes:
    return _instruction(_RETURN, _ERRNO | number)


def _argument(index: int) -> bytes:
    # The kernel itself reads only the low half of the arguments looked at here; both machines have
    # it first.
    return _instruction(_LOAD, _OFFSET_ARGUMENTS + 8 * index)


def _for_call(number: int, body: list[bytes]) -> list[bytes]:
    return [_instruction(_JUMP_EQUAL, number, 0, len(body)), *body]


def program(column: int) -> bytes:
    """Return the filter as a classic BPF program.

    Args:
        column: 0 for x86_64, 1 for aarch64.
    """
    allow = _instruction(_RETURN, _ALLOW)
    only_unix = [
        _argument(0),
        _instruction(_JUMP_EQUAL, _AF_UNIX, 1, 0),
        _answer(errno.EAFNOSUPPORT),
        allow,
    ]
    no_namespace = [
        _argument(0),
        _instruction(_JUMP_ANY_BIT, _NEW_NAMESPACE, 0, 1),
        _answer(errno.EPERM),
        allow,
    ]
    no_typing = [
        _argument(1),
        _instruction(_JUMP_EQUAL, _TIOCSTI, 1, 0),
        _instruction(_JUMP_EQUAL, _TIOCLINUX, 0, 1),
        _answer(errno.EPERM),
        allow,
    ]
    lines = [
        _instruction(_LOAD, _OFFSET_ARCH),
        _instruction(_JUMP_EQUAL, _AUDIT_ARCH[column], 1, 0),
        _instruction(_RETURN, _KILL),
        _instruction(_LOAD, _OFFSET_NUMBER),
        _instruction(_JUMP_ABOVE, _NEWEST, 0, 1),
        _answer(errno.ENOSYS),
        # clone3 takes its flags from memory, where no filter can look; the C library falls back to
        # clone.
        *_for_call(_CLONE3[column], [_answer(errno.ENOSYS)]),
        *_for_call(_CLONE[column], no_namespace),
        *_for_call(_SOCKET[column], only_unix),
        *_for_call(_SOCKETPAIR[column], only_unix),
        *_for_call(_IOCTL[column], no_typing),
    ]
    for numbers in FORBIDDEN.values():
        number = numbers[column]
        if number is not None:
            lines += _for_call(number, [_answer(errno.EPERM)])
    return b"".join([*lines, allow])


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def apply_filter() -> None:
    """Put this process, and all that it will start, under the filter for good.

    Raises:
        OSError: the kernel has no filters, or privileges could still be gained (no_new_privs is not
            set).
    """
    code = program(libc.machine_column())
    # Without the flag, kernels before 5.16 slow the process down against one kind of side channel.
    filter_ = _Program(len(code) // 8, code)
    libc.syscall("seccomp", _SET_MODE_FILTER, _FLAG_SPEC_ALLOW, ctypes.byref(filter_))
