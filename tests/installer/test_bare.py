"""How the proof on a bare system judges what it sees."""

import struct

import pytest

from installer.bare.picture import read_xwd
from installer.bare.sockets import forbidden

DISPLAY = '12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 5\n12 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X87"}, 20) = 0\n'


def test_display_is_allowed() -> None:
    """Also where a service of the system is asked for that is not there, and where the kernel refuses a worker."""
    absent = '9 connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT (No such file or directory)\n'
    refused = "14 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = -1 EPERM (Operation not permitted)\n"
    assert forbidden(DISPLAY + absent + refused) == []


@pytest.mark.parametrize(
    "line",
    [
        "12 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 6",
        "12 socket(AF_INET6, SOCK_DGRAM, 0) = 6",
        "12 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 6",
        '12 connect(6, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH',
        '12 connect(6, {sa_family=AF_UNIX, sun_path="/run/dbus/system_bus_socket"}, 110) = 0',
        '12 bind(6, {sa_family=AF_UNIX, sun_path="/tmp/x"}, 110) = 0',
        "12 listen(6, 5) = 0",
    ],
)
def test_anything_else_is_found(line: str) -> None:
    """Also where it failed for want of a network: the program asked."""
    assert forbidden(DISPLAY + line) == [line]


def test_dump_of_a_display_becomes_a_picture() -> None:
    """Header, colour table, rows with padding, blue first."""
    header = [0] * 25
    header[0], header[4], header[5], header[11], header[12], header[19] = 104, 2, 1, 32, 12, 1
    dump = struct.pack(">25I", *header) + b"\0" * 4 + b"\0" * 12 + bytes([3, 2, 1, 0, 6, 5, 4, 0]) + b"\0" * 4
    picture = read_xwd(dump)
    assert [picture.getpixel((x, 0)) for x in (0, 1)] == [(1, 2, 3), (4, 5, 6)]
