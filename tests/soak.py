# SPDX-License-Identifier: MIT
"""soak.py - clients for tests/soak.sh, good and bad

    soak.py warm PORT             asks for every page once
    soak.py mix PORT SECONDS      bad clients, with good ones among them
    soak.py burst PORT COUNT      COUNT good requests, each a connection
    soak.py exhaust PORT COUNT    COUNT silent connections, then a good request
    soak.py stop PORT PID LOG     SIGTERM among requests; LOG is the server's

Each prints what it counted, and ends with 1 if a good request failed.
"""

import os
import random
import re
import signal
import socket
import struct
import sys
import threading
import time

HOST = "127.0.0.1"
PATIENCE = 30  # seconds that a good request may take on a busy machine
RESET = struct.pack("ii", 1, 0)


def connect(port):
    client = socket.create_connection((HOST, port), PATIENCE)
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return client


def request(path, *fields):
    return "\r\n".join([f"GET {path} HTTP/1.1", "Host: x", *fields, "", ""]).encode()


def receive(client):
    """One whole answer; b"" where the server closed before its first byte."""
    answer = b""
    while b"\r\n\r\n" not in answer:
        piece = client.recv(65536)
        if not piece:
            return b"" if not answer else None
        answer += piece
    head, body = answer.split(b"\r\n\r\n", 1)
    length = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
    missing = (int(length[1]) if length else 0) - len(body)
    while missing > 0:
        piece = client.recv(65536)
        if not piece:
            return None
        answer += piece
        missing -= len(piece)
    return answer


def ask(port, path, *fields):
    with connect(port) as client:
        client.sendall(request(path, "Connection: close", *fields))
        return receive(client)


def without_date(answer):
    return re.sub(rb"\r\nDate: [^\r]*", b"", answer or b"")


def warm(port):
    asked = 0
    client = connect(port)
    for code in range(200, 600):
        for kind in ("html", "json", "txt"):
            for tag in ("en", "fr", "de"):
                client.sendall(request(f"/{code}.{kind}?lang={tag}"))
                answer = receive(client)
                if not answer or int(answer[9:12]) != code:
                    print(f"/{code}.{kind}?lang={tag}: {answer!r:.80}")
                    return 1
                asked += 1
                # As after 304.
                if b"\r\nConnection: close\r\n" in answer:
                    client.close()
                    client = connect(port)
    client.close()
    print(f"warm: {asked} answers")
    return 0


# What bad clients send.  Each takes a socket and leaves it to be closed.


def half(client):
    whole = request("/404", "Accept-Language: fr")
    client.sendall(whole[: random.randrange(1, len(whole))])


def nothing(client):
    del client


def unread(client):
    client.sendall(request("/404.html"))


def garbage(client):
    client.sendall(random.randbytes(random.randrange(1, 2000)))


def long_field(client):
    client.sendall(b"GET /404 HTTP/1.1\r\nX: " + b"a" * 40000)


def long_list(client):
    tags = ",".join(f"x{i}-{i};q=0.{i % 10}" for i in range(800))
    client.sendall(request("/404", f"Accept-Language: {tags}"))
    client.recv(100)


def long_body(client):
    client.sendall(
        b"POST /404 HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n" + b"a" * 30000
    )


def endless_chunk(client):
    client.sendall(
        b"POST /404 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"fffffffffffffff\r\n" + b"a" * 100000
    )


def pipeline(client):
    client.sendall(request("/404.html") * 50)
    client.recv(100)


BAD = (half, nothing, unread, garbage, long_field, long_list, long_body,
       endless_chunk, pipeline)
SLOW_MOST = 200


def mix(port, seconds):
    random.seed(1)
    good = {
        (path, fields): without_date(ask(port, path, *fields))
        for path in ("/404", "/503.json", "/410.txt", "/healthz")
        for fields in ((), ("Accept-Language: fr-CH, fr;q=0.9",),
                       ("Accept-Language: de", "Accept: application/json"))
    }
    counts = dict.fromkeys(["good", "failed", "slow"] + [f.__name__ for f in BAD], 0)
    longest = 0.0
    slow = []
    end = time.monotonic() + seconds
    next_byte = 0.0
    while time.monotonic() < end:
        for bad in random.sample(BAD, 5):
            try:
                with connect(port) as client:
                    client.settimeout(1)
                    bad(client)
                    if random.random() < 0.7:
                        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            except OSError:
                pass  # The server may well have closed it.
            counts[bad.__name__] += 1
        # Slow clients: a byte of a header now and then.
        if len(slow) < SLOW_MOST:
            slow.append(connect(port))
            slow[-1].sendall(b"GET /404 HTTP/1.1\r\nX: ")
            counts["slow"] += 1
        if time.monotonic() > next_byte:
            next_byte = time.monotonic() + 1
            for client in slow[:]:
                try:
                    client.send(b"a")
                except OSError:
                    client.close()
                    slow.remove(client)
        (path, fields), expected = random.choice(list(good.items()))
        begin = time.monotonic()
        try:
            answer = without_date(ask(port, path, *fields))
        except OSError as error:
            answer = str(error).encode()
        longest = max(longest, time.monotonic() - begin)
        counts["good"] += 1
        if answer != expected:
            counts["failed"] += 1
            print(f"{path} {fields}: {answer!r:.200}")
        time.sleep(0.01)
    for client in slow:
        client.close()
    print("mix:", ", ".join(f"{n} {name}" for name, n in counts.items()),
          f"(longest good one: {longest:.2f} s)")
    return counts["failed"] != 0


def burst(port, count):
    for n in range(count):
        answer = ask(port, f"/404.txt?n={n}")
        if not answer or answer[9:12] != b"404":
            print(f"request {n}: {answer!r:.80}")
            return 1
    print(f"{count} answers")
    return 0


def exhaust(port, count):
    clients = []
    for _ in range(count):
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex((HOST, port))
        clients.append(client)
    time.sleep(3)
    for client in clients:
        client.close()
    begin = time.monotonic()
    answer = ask(port, "/404.txt")
    seconds = time.monotonic() - begin
    print(f"{count} silent connections, then {answer[:12]!r} in {seconds:.2f} s")
    return answer[9:12] != b"404"


def stop(port, pid, log):
    """Every request that the server logged was answered in whole."""
    whole, broken = set(), []
    lock = threading.Lock()

    def client_of(number):
        n = 0
        try:
            client = connect(port)
            while True:
                name = f"{number}-{n}"
                n += 1
                if n % 7 == 0:  # A connection of its own.
                    client.close()
                    client = connect(port)
                client.sendall(request(f"/404.html?n={name}"))
                answer = receive(client)
                with lock:
                    if answer:
                        whole.add(name)
                    elif answer is None:
                        broken.append(name)
                if not answer:
                    return
        except OSError:
            return

    clients = [threading.Thread(target=client_of, args=(i,)) for i in range(32)]
    for client in clients:
        client.start()
    end = time.monotonic() + PATIENCE
    while len(whole) < 1000 and time.monotonic() < end:
        time.sleep(0.01)
    time.sleep(random.random() / 2)
    os.kill(pid, signal.SIGTERM)
    for client in clients:
        client.join()
    with open(log, encoding="ascii") as lines:
        logged = set(re.findall(r"\?n=(\d+-\d+) ", lines.read()))
    lost = logged - whole
    print(f"stop: {len(logged)} requests logged, {len(lost)} of them lost, "
          f"{len(broken)} answers broken off")
    for name in sorted(lost)[:5]:
        print(f"stop: lost {name}")
    return bool(lost or broken or not logged)


COMMANDS = {"warm": warm, "mix": mix, "burst": burst, "exhaust": exhaust, "stop": stop}

if __name__ == "__main__":
    sys.exit(
        COMMANDS[sys.argv[1]](*(int(a) if a.isdigit() else a for a in sys.argv[2:]))
    )
