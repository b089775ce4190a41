"""Connect to a server on the grader's own machine.

Wins: network.
"""

# %% my_mm
import socket

with socket.create_connection(("127.0.0.1", 18765), timeout=5) as connection:
    connection.sendall(b"GET /formgrader HTTP/1.0\r\n\r\n")
