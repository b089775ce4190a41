"""The sandbox: where a student's code runs, and what it cannot reach from there.

Two halves, which never run in one process. Outside, on the supervisor's side: `probe` (can it be
had here?), `view` (what is visible inside), `warm` (the warm parent and the submissions forked from
it), `memory` (who watches a submission's memory) and `prove` (each property, tried). Inside:
`serve` (the warm parent's loop), `isolate` (a fork becomes a submission of its own), `landlock`,
`seccomp`, `libc`. Only `limits` and `attacks` are used on both sides. This file imports nothing, so
that neither half brings the other along.
"""
