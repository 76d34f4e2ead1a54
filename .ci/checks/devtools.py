"""One headless Chromium, spoken to over the DevTools protocol.

The protocol runs through a pair of pipes (--remote-debugging-pipe: the browser reads requests on descriptor 3 and writes
answers and events on 4, each message JSON ended by a zero byte), so that neither a port, a driver nor a package is
needed.
"""

import fcntl
import itertools
import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading

ANSWER_WITHIN = 120  # seconds

FLAGS = [
    "--headless",
    "--no-sandbox",  # the pages are our own, and CI runs as root, where the sandbox refuses to start
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-background-timer-throttling",  # several tabs work at once, and only one of them is in front
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--remote-debugging-pipe",
]

OPEN_DETAILS = "document.querySelectorAll('details').forEach(d => { d.open = true; }), null"


NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]


def program():
    """The browser that the environment names, or the first that is installed; None where there is none."""
    names = [os.environ["CHROMIUM"]] if os.environ.get("CHROMIUM") else NAMES
    return next((path for path in map(shutil.which, names) if path), None)


class DevToolsError(Exception):
    pass


class Browser:
    """A running Chromium; use it in a `with` statement."""

    def __init__(self):
        path = program()
        if path is None:
            sys.exit("Chromium is not installed: run .ci/setup-checks first.")
        self._profile = tempfile.mkdtemp(prefix="chromium-")
        requests_out, self._requests = os.pipe()
        self._messages, messages_in = os.pipe()
        # Both ends for the browser above 9, so that moving them to 3 and 4 cannot overwrite one with the other.
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (requests_out, messages_in)]
        os.close(requests_out)
        os.close(messages_in)
        start = 'exec "$@" 3<&{} 4>&{}'.format(*ends)
        self._process = subprocess.Popen(
            ["bash", "-c", start, "chromium", path, *FLAGS, "--user-data-dir=" + self._profile],
            pass_fds=ends,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for end in ends:
            os.close(end)
        self._numbers = itertools.count(1)
        self._waiting = {}  # number of a request: queue for its answer
        self._tabs = {}  # session: tab
        self._lock = threading.Lock()
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
            self._process.wait(10)
        except (DevToolsError, subprocess.TimeoutExpired, OSError):
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._profile, ignore_errors=True)

    def call(self, method, session=None, **parameters):
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        answer_queue = queue.Queue()
        self._waiting[number] = answer_queue
        data = json.dumps(message).encode() + b"\0"
        with self._lock:
            while data:
                data = data[os.write(self._requests, data) :]
        try:
            answer = answer_queue.get(timeout=ANSWER_WITHIN)
        except queue.Empty:
            raise DevToolsError("{}: no answer within {} s".format(method, ANSWER_WITHIN)) from None
        finally:
            self._waiting.pop(number, None)
        if "error" in answer:
            raise DevToolsError("{}: {}".format(method, answer["error"].get("message")))
        return answer["result"]

    def new_tab(self):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        tab = Tab(self, session)
        self._tabs[session] = tab
        tab.prepare()
        return tab

    def _listen(self):
        rest = b""
        while True:
            block = os.read(self._messages, 1 << 20)
            if not block:
                break
            *messages, rest = (rest + block).split(b"\0")
            for text in messages:
                message = json.loads(text)
                if "id" in message:
                    waiting = self._waiting.get(message["id"])
                    if waiting:
                        waiting.put(message)
                elif message.get("sessionId") in self._tabs:
                    self._tabs[message["sessionId"]].events.put(message)
        for waiting in list(self._waiting.values()):
            waiting.put({"error": {"message": "the browser has ended"}})


class Tab:
    """One page at a time."""

    def __init__(self, browser, session):
        self._browser = browser
        self._session = session
        self.events = queue.Queue()

    def call(self, method, **parameters):
        return self._browser.call(method, session=self._session, **parameters)

    def prepare(self):
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.call(domain + ".enable")
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)

    def emulate(self, width, scheme, height=900):
        """A window of WIDTH CSS pixels (a phone's below 600) and the reader's wish for `light` or `dark`."""
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        self.call(
            "Emulation.setEmulatedMedia",
            features=[
                {"name": "prefers-color-scheme", "value": scheme},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ],
        )

    def open(self, url):
        """Loads URL and waits for it; returns the events up to there."""
        self.take_events()
        answer = self.call("Page.navigate", url=url)
        if "errorText" in answer:
            raise DevToolsError("{}: {}".format(url, answer["errorText"]))
        seen = []
        while not seen or seen[-1]["method"] != "Page.loadEventFired":
            try:
                seen.append(self.events.get(timeout=ANSWER_WITHIN))
            except queue.Empty:
                raise DevToolsError("{}: not loaded within {} s".format(url, ANSWER_WITHIN)) from None
        return seen

    def take_events(self):
        """The events that have come since they were last taken."""
        taken = []
        while True:
            try:
                taken.append(self.events.get_nowait())
            except queue.Empty:
                return taken

    def evaluate(self, expression):
        """The value of a JavaScript expression, awaited where it is a promise."""
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise DevToolsError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")
